using System.Buffers;
using System.Text;
using Hub.GraphQL.Errors;
using Hub.GraphQL.Language;
using Hub.GraphQL.Planning;
using Hub.GraphQL.Types;
using Microsoft.Extensions.Logging;

namespace Hub.GraphQL.Execution;

/// <summary>From bytes to bytes: find or prepare the document, coerce variables, check limits, run.</summary>
internal sealed class GraphQLExecutor(
    ExecutableSchema schema,
    string sdl,
    GraphQLLimits limits,
    DocumentPreparation preparation,
    ILogger<GraphQLExecutor> logger
) : IGraphQLExecutor
{
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
        using var buffer = new ResponseBuffer();
        var operation = new OperationRequest(
            Encoding.UTF8.GetBytes(request.Query ?? ""),
            request.OperationName,
            request.Variables,
            request.User,
            request.QueriesOnly
        );
        var outcome = await Execute(operation, services, buffer, cancellation).ConfigureAwait(false);
        output.Write(buffer.Written);
        return outcome;
    }

    public async ValueTask<GraphQLOutcome> Execute(
        OperationRequest request,
        IServiceProvider services,
        ResponseBuffer buffer,
        CancellationToken cancellation
    )
    {
        if (!preparation.TryPrepare(request.Document, out var document, out var errors))
        {
            return Refuse(buffer, errors);
        }
        if (document.Find(request.OperationName) is not { } operation)
        {
            return Refuse(buffer, [NoSuchOperation(document, request.OperationName)]);
        }
        if (operation.Node.Operation == OperationKind.Subscription)
        {
            return Refuse(buffer, [SubscriptionNeedsStream()]);
        }
        if (request.QueriesOnly && operation.Node.Operation != OperationKind.Query)
        {
            Refuse(buffer, [OnlyQueries()]);
            return GraphQLOutcome.OperationNotAllowed;
        }
        var coerced = VariableCoercion.Coerce(
            schema.Schema,
            operation.Node.Variables,
            request.Variables.GetValueOrDefault()
        );
        if (coerced.Errors.Count > 0)
        {
            return Refuse(buffer, coerced.Errors);
        }
        var overLimits = operation.CheckLimits(coerced.Values, limits);
        return overLimits.Count > 0
            ? Refuse(buffer, overLimits)
            : await Run(operation, request, coerced.Values, services, buffer, cancellation).ConfigureAwait(false);
    }

    private async ValueTask<GraphQLOutcome> Run(
        PreparedOperation operation,
        OperationRequest request,
        IReadOnlyDictionary<string, object?> variables,
        IServiceProvider services,
        ResponseBuffer buffer,
        CancellationToken cancellation
    )
    {
        CancellationTokenSource? timed = null;
        try
        {
            var plan = operation.PlanFor(variables);
            if (!plan.IsPlain)
            {
                timed = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
                timed.CancelAfter(limits.Timeout);
            }
            var token = timed?.Token ?? cancellation;
            var context = new RequestContext(services, request.User, variables, logger, token);
            return await Engine.Run(operation, plan, context, schema.Root, buffer).ConfigureAwait(false);
        }
        catch (FieldException refused)
        {
            buffer.Position = 0;
            return WithoutData(buffer, new GraphQLError(refused.Message) { Code = refused.Code });
        }
        catch (Exception) when (timed is { IsCancellationRequested: true } && !cancellation.IsCancellationRequested)
        {
            ExecutionLog.TimedOut(logger, limits.Timeout.TotalSeconds);
            return WithoutData(buffer, TimedOut());
        }
        catch (Exception) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellation);
        }
        catch (Exception bug)
        {
            ExecutionLog.EngineFailed(logger, bug);
            return WithoutData(buffer, new GraphQLError("Unexpected error.") { Code = ErrorCodes.Internal });
        }
        finally
        {
            timed?.Dispose();
        }
    }

    private static GraphQLOutcome Refuse(ResponseBuffer buffer, IReadOnlyList<GraphQLError> errors)
    {
        ErrorWriter.WriteResponse(buffer, errors);
        return GraphQLOutcome.Refused;
    }

    private static GraphQLOutcome WithoutData(ResponseBuffer buffer, GraphQLError error)
    {
        buffer.Position = 0;
        buffer.Raw("{\"data\":null,\"errors\":"u8);
        ErrorWriter.Write(buffer, [error]);
        buffer.Raw((byte)'}');
        return GraphQLOutcome.ExecutedWithoutData;
    }

    private GraphQLError TimedOut() =>
        new($"The operation took longer than {limits.Timeout.TotalSeconds:0.###} s and was stopped.")
        {
            Code = ExecutionCodes.Timeout,
        };

    private static GraphQLError NoSuchOperation(PreparedDocument document, string? name) =>
        new(
            string.IsNullOrEmpty(name)
                ? document.Operations.IsEmpty
                    ? "The document has no operation."
                    : "Must provide operation name if query contains multiple operations."
                : $"Unknown operation named \"{name}\"."
        )
        {
            Code = ExecutionCodes.OperationNotFound,
        };

    private static GraphQLError OnlyQueries() =>
        new("Only queries may be sent by GET; send mutations by POST.") { Code = ExecutionCodes.OperationNotAllowed };

    private static GraphQLError SubscriptionNeedsStream() =>
        new("A subscription needs a stream: graphql-transport-ws or server-sent events.")
        {
            Code = ExecutionCodes.OperationNotAllowed,
        };
}
