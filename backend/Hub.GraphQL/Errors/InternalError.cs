using System.Diagnostics;

namespace Hub.GraphQL.Errors;

/// <summary>
/// What a client is told of a bug: that there was one, and the id under which the log has it. The exception itself may
/// hold anything, a connection string or a person's name, and goes to the log only.
/// </summary>
internal static class InternalError
{
    public const string Message = "Unexpected error.";

    /// <summary>The id of the trace that the request belongs to, or a new one when nobody traces.</summary>
    public static string TraceId() =>
        Activity.Current is { IdFormat: ActivityIdFormat.W3C } current
            ? current.TraceId.ToHexString()
            : ActivityTraceId.CreateRandom().ToHexString();

    public static GraphQLError ToClient(string traceId) =>
        new(Message)
        {
            Code = ErrorCodes.Internal,
            Extensions = new Dictionary<string, object?> { ["traceId"] = traceId },
        };
}
