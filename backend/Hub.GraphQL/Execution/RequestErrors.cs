using Hub.GraphQL.Errors;
using Hub.GraphQL.Planning;

namespace Hub.GraphQL.Execution;

/// <summary>What can be wrong with a request as a whole. https://spec.graphql.org/September2025/#sec-Errors.Request-Errors</summary>
internal static class RequestErrors
{
    public static GraphQLError TimedOut(TimeSpan limit) =>
        new($"The operation took longer than {limit.TotalSeconds:0.###} s and was stopped.")
        {
            Code = ErrorCodes.Timeout,
        };

    public static GraphQLError NoSuchOperation(PreparedDocument document, string? name) =>
        new(
            !string.IsNullOrEmpty(name) ? $"Unknown operation named \"{name}\"."
            : document.Operations.IsEmpty ? "The document has no operation."
            : "Must provide operation name if query contains multiple operations."
        )
        {
            Code = ErrorCodes.OperationNotFound,
        };

    public static GraphQLError OnlyQueries() =>
        new("Only queries may be sent by GET; send mutations by POST.") { Code = ErrorCodes.OperationNotAllowed };

    public static GraphQLError SubscriptionNeedsStream() =>
        new("A subscription needs a stream: graphql-transport-ws or server-sent events.")
        {
            Code = ErrorCodes.OperationNotAllowed,
        };
}
