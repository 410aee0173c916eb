using Microsoft.Extensions.Logging;

namespace Hub.GraphQL.Execution;

internal static partial class ExecutionLog
{
    [LoggerMessage(1, LogLevel.Error, "Unexpected error in the resolver of {Field} (trace {Trace})")]
    public static partial void ResolverFailed(ILogger logger, Exception bug, string field, string? trace);

    [LoggerMessage(2, LogLevel.Warning, "A GraphQL operation was stopped after {Seconds} s")]
    public static partial void TimedOut(ILogger logger, double seconds);

    [LoggerMessage(3, LogLevel.Error, "Unexpected error in the GraphQL engine (trace {Trace})")]
    public static partial void EngineFailed(ILogger logger, Exception bug, string trace);

    [LoggerMessage(4, LogLevel.Error, "{Field} answered a {Type}, which is none of the object types it may answer")]
    public static partial void TypeUnknown(ILogger logger, string field, Type type);
}
