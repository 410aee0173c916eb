using System.Diagnostics;
using System.Security.Claims;
using Microsoft.Extensions.Logging;

namespace Hub.GraphQL.Execution;

/// <summary>What all fields of one operation share.</summary>
internal sealed class RequestContext(
    RequestSource source,
    IReadOnlyDictionary<string, object?> variables,
    ILogger logger,
    CancellationToken cancellation
)
{
    private HashSet<Exception>? _logged;

    public IServiceProvider Services => source.Services;

    public ClaimsPrincipal User => source.User;

    /// <summary>Coerced variables; one that was not given and has no default is absent.</summary>
    public IReadOnlyDictionary<string, object?> Variables { get; } = variables;

    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>Whether an exception is a field's own failure; after a cancellation the whole request ends instead.</summary>
    public bool Handles(Exception thrown) =>
        !Cancellation.IsCancellationRequested
        && thrown is not (InsufficientExecutionStackException or OutOfMemoryException);

    /// <summary>Logs a bug once, also when a batched method's failure stands at many places of the answer.</summary>
    public string? Log(Exception bug, string field)
    {
        var trace = Activity.Current?.TraceId.ToHexString();
        if ((_logged ??= new(ReferenceEqualityComparer.Instance)).Add(bug))
        {
            ExecutionLog.ResolverFailed(logger, bug, field, trace);
        }
        return trace;
    }
}
