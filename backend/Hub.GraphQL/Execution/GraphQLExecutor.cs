using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Hub.GraphQL.Errors;
using Hub.GraphQL.Language;
using Hub.GraphQL.Planning;
using Hub.GraphQL.Types;
using Microsoft.Extensions.Logging;

namespace Hub.GraphQL.Execution;

/// <summary>From bytes to bytes: find or prepare the document, coerce variables, check limits, run.</summary>
internal sealed partial class GraphQLExecutor(
    ExecutableSchema schema,
    string sdl,
    GraphQLOptions options,
    DocumentPreparation preparation,
    PersistedOperations persisted,
    ILogger<GraphQLExecutor> logger
) : IGraphQLExecutor
{
    private static readonly IReadOnlyDictionary<string, object?> NoVariables = ImmutableDictionary<
        string,
        object?
    >.Empty;

    public string Sdl { get; } = sdl;

    public async ValueTask<GraphQLOutcome> Execute(
        GraphQLRequest request,
        IServiceProvider services,
        IBufferWriter<byte> output,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(output);
        var operation = OperationRequest.Of(request);
        var writer = ResponseWriterPool.Rent();
        try
        {
            var source = new RequestSource.InProcess(services, request.User, cancellation);
            var outcome = await Execute(operation, source, writer).ConfigureAwait(false);
            output.Write(writer.Buffer.Written);
            return outcome;
        }
        finally
        {
            ResponseWriterPool.Return(writer);
        }
    }

    public ValueTask<GraphQLOutcome> Execute(OperationRequest request, RequestSource source, ResponseWriter writer)
    {
        try
        {
            return Start(request, source, writer);
        }
        catch (Exception bug)
        {
            // Before anything ran: what makes C# values out of input may throw anything.
            return ValueTask.FromResult(Unexpected(writer, bug));
        }
    }

    private ValueTask<GraphQLOutcome> Start(OperationRequest request, RequestSource source, ResponseWriter writer)
    {
        if (!TryPrepare(request, out var operation, out var variables, out var cost, out var errors))
        {
            return ValueTask.FromResult(Refuse(writer, errors));
        }
        if (operation.Node.Operation == OperationKind.Subscription)
        {
            return ValueTask.FromResult(Refuse(writer, [RequestErrors.SubscriptionNeedsStream()]));
        }
        if (request.QueriesOnly && operation.Node.Operation != OperationKind.Query)
        {
            Refuse(writer, [RequestErrors.OnlyQueries()]);
            return ValueTask.FromResult(GraphQLOutcome.OperationNotAllowed);
        }
        if (!TryPlan(operation, variables, writer, out var plan, out var failed))
        {
            return ValueTask.FromResult(failed);
        }
        var run = Run(operation, plan, variables, source, schema.Root, writer);
        return CostReport.IsWanted(request.Extensions) ? Reported(run, cost, writer) : run;
    }

    private async ValueTask<GraphQLOutcome> Reported(ValueTask<GraphQLOutcome> run, double cost, ResponseWriter writer)
    {
        var outcome = await run.ConfigureAwait(false);
        CostReport.Write(writer.Buffer, cost, options.Limits.Cost);
        return outcome;
    }

    /// <summary>Everything that can be told before running. https://spec.graphql.org/September2025/#sec-Validation</summary>
    private bool TryPrepare(
        OperationRequest request,
        [NotNullWhen(true)] out PreparedOperation? operation,
        out IReadOnlyDictionary<string, object?> variables,
        out double cost,
        [NotNullWhen(false)] out IReadOnlyList<GraphQLError>? errors
    )
    {
        operation = null;
        variables = NoVariables;
        cost = 0;
        var text = request.Document;
        if (persisted.Find(ref text, request.Extensions) is { } unknown)
        {
            errors = [unknown];
            return false;
        }
        if (!preparation.TryPrepare(text, out var document, out errors))
        {
            return false;
        }
        operation = document.Find(request.OperationName);
        if (operation is null)
        {
            errors = [RequestErrors.NoSuchOperation(document, request.OperationName)];
            return false;
        }
        if (!operation.Node.Variables.IsEmpty)
        {
            var given = request.Variables.GetValueOrDefault();
            if (new ListItems(options.Limits.ListItems).Check(given) is { } tooMany)
            {
                errors = [tooMany];
                return false;
            }
            var coerced = VariableCoercion.Coerce(schema.Schema, operation.Node.Variables, given);
            variables = coerced.Values;
            errors = coerced.Errors;
        }
        if (errors is null or [])
        {
            errors = operation.CheckLimits(variables, options.Limits, out cost);
        }
        return errors is [];
    }

    private static bool TryPlan(
        PreparedOperation operation,
        IReadOnlyDictionary<string, object?> variables,
        ResponseWriter writer,
        [NotNullWhen(true)] out SelectionPlan? plan,
        out GraphQLOutcome failed
    )
    {
        failed = default;
        try
        {
            plan = operation.PlanFor(variables);
            return true;
        }
        catch (TooManyFieldsException refused)
        {
            plan = null;
            failed = Refuse(writer, [new GraphQLError(refused.Message) { Code = ErrorCodes.TooManyFields }]);
            return false;
        }
        catch (FieldException refused)
        {
            plan = null;
            failed = WithoutData(writer, refused.ToError());
            return false;
        }
    }

    private ValueTask<GraphQLOutcome> Run(
        PreparedOperation operation,
        SelectionPlan plan,
        IReadOnlyDictionary<string, object?> variables,
        RequestSource source,
        object root,
        ResponseWriter writer
    )
    {
        if (!plan.IsPlain)
        {
            return RunTimed(operation, plan, variables, source, root, writer);
        }
        try
        {
            writer.Begin(new RequestContext(source, variables, logger, CancellationToken.None));
            return ValueTask.FromResult(Engine.RunPlain(plan, root, writer));
        }
        catch (Exception bug)
        {
            return ValueTask.FromResult(Unexpected(writer, bug));
        }
    }

    private async ValueTask<GraphQLOutcome> RunTimed(
        PreparedOperation operation,
        SelectionPlan plan,
        IReadOnlyDictionary<string, object?> variables,
        RequestSource source,
        object root,
        ResponseWriter writer
    )
    {
        using var timed = CancellationTokenSource.CreateLinkedTokenSource(source.Aborted);
        timed.CancelAfter(options.Limits.Timeout);
        var context = new RequestContext(source, variables, logger, timed.Token);
        return await RunTimed(operation, plan, context, root, writer, source.Aborted).ConfigureAwait(false);
    }

    private async ValueTask<GraphQLOutcome> RunTimed(
        PreparedOperation operation,
        SelectionPlan plan,
        RequestContext context,
        object root,
        ResponseWriter writer,
        CancellationToken aborted
    )
    {
        try
        {
            writer.Begin(context);
            return operation.Node.Operation == OperationKind.Mutation
                ? await Engine.RunSerially(plan, context, root, writer).ConfigureAwait(false)
                : await Engine.RunTogether(plan, context, root, writer).ConfigureAwait(false);
        }
        catch (Exception) when (aborted.IsCancellationRequested)
        {
            throw new OperationCanceledException(aborted);
        }
        catch (Exception) when (context.Cancellation.IsCancellationRequested)
        {
            ExecutionLog.TimedOut(logger, options.Limits.Timeout.TotalSeconds);
            return WithoutData(writer, RequestErrors.TimedOut(options.Limits.Timeout));
        }
        catch (Exception bug)
        {
            return Unexpected(writer, bug);
        }
    }

    private GraphQLOutcome Unexpected(ResponseWriter writer, Exception bug)
    {
        var trace = InternalError.TraceId();
        ExecutionLog.EngineFailed(logger, bug, trace);
        return WithoutData(writer, InternalError.ToClient(trace));
    }

    private static GraphQLOutcome Refuse(ResponseWriter writer, IReadOnlyList<GraphQLError> errors)
    {
        ErrorWriter.WriteResponse(writer.Buffer, errors);
        return GraphQLOutcome.Refused;
    }

    private static GraphQLOutcome WithoutData(ResponseWriter writer, GraphQLError error)
    {
        writer.Notes?.Forget(0);
        writer.Buffer.Position = 0;
        writer.Buffer.Raw("{\"data\":null,\"errors\":"u8);
        ErrorWriter.Write(writer.Buffer, [error]);
        writer.Buffer.Raw((byte)'}');
        return GraphQLOutcome.ExecutedWithoutData;
    }
}
