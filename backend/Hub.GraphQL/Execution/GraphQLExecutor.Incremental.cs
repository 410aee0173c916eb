using System.Runtime.CompilerServices;
using Hub.GraphQL.Errors;
using Hub.GraphQL.Execution.Incremental;
using Hub.GraphQL.Language;
using Hub.GraphQL.Planning;

namespace Hub.GraphQL.Execution;

internal sealed partial class GraphQLExecutor
{
    /// <summary>A query or mutation whose answer may come in parts; all else is one part.</summary>
    public async IAsyncEnumerable<ResponsePart> Answer(
        OperationRequest request,
        RequestSource source,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var writer = ResponseWriterPool.Rent();
        try
        {
            if (!TryPlanInParts(request, writer, out var operation, out var plan, out var variables, out var cost))
            {
                var outcome = await Execute(request, source, writer).ConfigureAwait(false);
                yield return new ResponsePart(outcome, writer.Buffer.WrittenMemory);
                yield break;
            }
            using var timed = CancellationTokenSource.CreateLinkedTokenSource(source.Aborted, cancellation);
            timed.CancelAfter(options.Limits.Timeout);
            var context = new RequestContext(source, variables, logger, timed.Token);
            writer.Notes = new DeferredNotes();
            var first = await RunTimed(operation, plan, context, schema.Root, writer, source.Aborted)
                .ConfigureAwait(false);
            if (CostReport.IsWanted(request.Extensions))
            {
                CostReport.Write(writer.Buffer, cost, options.Limits.Cost);
            }
            using var rest = new IncrementalRun(context, writer);
            var pending = rest.Begin();
            if (rest.HasNext)
            {
                PayloadWriter.WriteFirst(writer.Buffer, pending);
            }
            yield return new ResponsePart(first, writer.Buffer.WrittenMemory, rest.HasNext);
            while (rest.HasNext)
            {
                yield return await Next(rest, source.Aborted, timed.Token).ConfigureAwait(false);
            }
        }
        finally
        {
            ResponseWriterPool.Return(writer);
        }
    }

    private async ValueTask<ResponsePart> Next(IncrementalRun rest, CancellationToken aborted, CancellationToken timed)
    {
        ReadOnlyMemory<byte> json;
        try
        {
            json = await rest.Next().ConfigureAwait(false);
        }
        catch (Exception) when (aborted.IsCancellationRequested)
        {
            throw new OperationCanceledException(aborted);
        }
        catch (Exception) when (timed.IsCancellationRequested)
        {
            ExecutionLog.TimedOut(logger, options.Limits.Timeout.TotalSeconds);
            json = rest.Fail(RequestErrors.TimedOut(options.Limits.Timeout));
        }
        catch (Exception bug)
        {
            var trace = InternalError.TraceId();
            ExecutionLog.EngineFailed(logger, bug, trace);
            json = rest.Fail(InternalError.ToClient(trace));
        }
        return new ResponsePart(GraphQLOutcome.Executed, json, rest.HasNext);
    }

    /// <summary>False where the answer is whole, or a refusal.</summary>
    private bool TryPlanInParts(
        OperationRequest request,
        ResponseWriter writer,
        out PreparedOperation operation,
        out SelectionPlan plan,
        out IReadOnlyDictionary<string, object?> variables,
        out double cost
    )
    {
        (operation, plan) = (null!, null!);
        if (
            !TryPrepare(request, out var prepared, out variables, out cost, out _)
            || !prepared.MayDefer
            || (request.QueriesOnly && prepared.Node.Operation != OperationKind.Query)
        )
        {
            return false;
        }
        try
        {
            (operation, plan) = (prepared, prepared.PlanFor(variables, incremental: true));
            return true;
        }
        catch (Exception refused) when (refused is TooManyFieldsException or FieldException)
        {
            // Said when it is planned as a whole.
            return false;
        }
    }
}
