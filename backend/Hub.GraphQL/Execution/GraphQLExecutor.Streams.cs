using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Hub.GraphQL.Language;
using Hub.GraphQL.Planning;

namespace Hub.GraphQL.Execution;

internal sealed partial class GraphQLExecutor
{
    public async IAsyncEnumerable<ReadOnlyMemory<byte>> Subscribe(
        GraphQLRequest request,
        IServiceProvider services,
        [EnumeratorCancellation] CancellationToken cancellation = default
    )
    {
        var operation = OperationRequest.Of(request);
        var source = new RequestSource.InProcess(services, request.User, cancellation);
        await foreach (var part in Stream(operation, source, cancellation).ConfigureAwait(false))
        {
            yield return part.Json;
        }
    }

    /// <summary>Any operation as a stream of answers. https://spec.graphql.org/September2025/#sec-Subscription</summary>
    public async IAsyncEnumerable<ResponsePart> Stream(
        OperationRequest request,
        RequestSource source,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var writer = ResponseWriterPool.Rent();
        var own = source.OutlivesOperation ? await OwnScope.Begin(source, options).ConfigureAwait(false) : null;
        try
        {
            if (!TryPrepareStream(request, out var operation, out var variables, out var cost))
            {
                await foreach (var part in Answer(request, own ?? source, cancellation).ConfigureAwait(false))
                {
                    yield return part;
                }
                yield break;
            }
            if (!TryPlan(operation, variables, writer, out var plan, out var failed))
            {
                yield return new ResponsePart(failed, writer.Buffer.WrittenMemory);
                yield break;
            }
            var parts = Events(operation, plan, variables, own ?? source, writer, cancellation);
            var reports = CostReport.IsWanted(request.Extensions);
            await foreach (var part in parts.ConfigureAwait(false))
            {
                if (reports)
                {
                    CostReport.Write(writer.Buffer, cost, options.Limits.Cost);
                    yield return part with
                    {
                        Json = writer.Buffer.WrittenMemory,
                    };
                }
                else
                {
                    yield return part;
                }
            }
        }
        finally
        {
            ResponseWriterPool.Return(writer);
            if (own is not null)
            {
                await own.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    /// <summary>False for all that is one answer: queries, mutations, and what is refused.</summary>
    private bool TryPrepareStream(
        OperationRequest request,
        [NotNullWhen(true)] out PreparedOperation? operation,
        out IReadOnlyDictionary<string, object?> variables,
        out double cost
    )
    {
        try
        {
            return TryPrepare(request, out operation, out variables, out cost, out _)
                && operation.Node.Operation == OperationKind.Subscription;
        }
        catch (Exception)
        {
            // Told, and logged, as the one answer.
            (operation, variables, cost) = (null, NoVariables, 0);
            return false;
        }
    }

    /// <summary>https://spec.graphql.org/September2025/#MapSourceToResponseEvent()</summary>
    private async IAsyncEnumerable<ResponsePart> Events(
        PreparedOperation operation,
        SelectionPlan plan,
        IReadOnlyDictionary<string, object?> variables,
        RequestSource source,
        ResponseWriter writer,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var field = plan.Fields[0];
        var context = new RequestContext(source, variables, logger, cancellation);
        writer.Begin(context);
        var events = schema
            .SourceOf(field.Definition)
            .Open(new FieldCall(context, field), cancellation)
            .GetAsyncEnumerator(cancellation);
        await using var _ = events.ConfigureAwait(false);
        while (true)
        {
            Exception? broken = null;
            try
            {
                if (!await events.MoveNextAsync().ConfigureAwait(false))
                {
                    yield break;
                }
            }
            catch (Exception thrown) when (!cancellation.IsCancellationRequested)
            {
                broken = thrown;
            }
            if (broken is not null)
            {
                yield return Broken(writer, context, field, broken);
                yield break;
            }
            writer.Reset();
            yield return await Answer(operation, plan, variables, source, events.Current, writer).ConfigureAwait(false);
        }
    }

    /// <summary>An event's answer, with services of its own where a method is called.</summary>
    private async ValueTask<ResponsePart> Answer(
        PreparedOperation operation,
        SelectionPlan plan,
        IReadOnlyDictionary<string, object?> variables,
        RequestSource source,
        object root,
        ResponseWriter writer
    )
    {
        var own = plan.IsPlain ? null : await OwnScope.Begin(source, options).ConfigureAwait(false);
        try
        {
            var outcome = await Run(operation, plan, variables, own ?? source, root, writer).ConfigureAwait(false);
            return new ResponsePart(outcome, writer.Buffer.WrittenMemory);
        }
        finally
        {
            if (own is not null)
            {
                await own.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    /// <summary>The source could not be opened, or broke: an error of the field, and the end.</summary>
    private static ResponsePart Broken(ResponseWriter writer, RequestContext context, FieldPlan field, Exception thrown)
    {
        writer.Reset();
        writer.Begin(context);
        writer.Path.Push(field);
        writer.Failed(thrown);
        ErrorWriter.WriteResponse(writer.Buffer, writer.Errors);
        return new ResponsePart(GraphQLOutcome.Refused, writer.Buffer.WrittenMemory);
    }
}
