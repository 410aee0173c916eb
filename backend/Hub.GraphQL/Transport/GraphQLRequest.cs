using System.Security.Claims;
using System.Text.Json;

namespace Hub.GraphQL;

/// <summary>One request, as in GraphQL over HTTP.</summary>
/// <param name="Query">The document; null only with a persisted operation's hash in the extensions.</param>
/// <param name="OperationName">Which operation of the document; null when it has one.</param>
/// <param name="Variables">An object, or null.</param>
/// <param name="Extensions">An object, or null.</param>
public sealed record GraphQLRequest(
    string? Query,
    string? OperationName = null,
    JsonElement? Variables = null,
    JsonElement? Extensions = null
)
{
    /// <summary>Who asks; null for anonymous.</summary>
    public ClaimsPrincipal? User { get; init; }

    /// <summary>Whether a mutation may run (GET allows queries only).</summary>
    public bool QueriesOnly { get; init; }
}
