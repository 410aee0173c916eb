using System.Text;
using System.Text.Json;

namespace Hub.GraphQL.Execution;

/// <summary>A request as transports hand it in: the document as the bytes that came.</summary>
internal readonly record struct OperationRequest(
    ReadOnlyMemory<byte> Document,
    string? OperationName,
    JsonElement? Variables,
    bool QueriesOnly,
    JsonElement? Extensions
)
{
    public static OperationRequest Of(GraphQLRequest request) =>
        new(
            Encoding.UTF8.GetBytes(request.Query ?? ""),
            request.OperationName,
            request.Variables,
            request.QueriesOnly,
            request.Extensions
        );
}
