using System.Security.Claims;
using Hub.GraphQL.Errors;
using Hub.GraphQL.Planning;
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
    private HashSet<object>? _logged;
    private string? _trace;

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
    public string Log(Exception bug, string field)
    {
        _trace ??= InternalError.TraceId();
        if (IsNew(bug))
        {
            ExecutionLog.ResolverFailed(logger, bug, field, _trace);
        }
        return _trace;
    }

    public void LogUnknownType(Type type, FieldPlan field)
    {
        if (IsNew((type, field)))
        {
            ExecutionLog.TypeUnknown(logger, field.ToString(), type);
        }
    }

    private bool IsNew(object occurrence) => (_logged ??= new(new SameOccurrence())).Add(occurrence);

    // Exceptions may say that they equal others.
    private sealed class SameOccurrence : IEqualityComparer<object>
    {
        bool IEqualityComparer<object>.Equals(object? one, object? other) =>
            one is Exception ? ReferenceEquals(one, other) : Equals(one, other);

        public int GetHashCode(object one) =>
            one is Exception ? System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(one) : one.GetHashCode();
    }
}
