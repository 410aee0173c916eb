using System.Text.Json;
using Hub.GraphQL;
using Hub.Host.Identity;
using Microsoft.AspNetCore.Authentication;

namespace Hub.Host.Api;

/// <summary>
/// Browsers cannot set a header on a WebSocket, so its first message may bring the token:
/// <c>{ "type": "connection_init", "payload": { "authorization": "Bearer …" } }</c>. It wins over a cookie, and one that
/// is not accepted is never served as the cookie's owner or as nobody.
/// </summary>
public static class ConnectionToken
{
    private const string Scheme = "Bearer ";
    private static readonly object Item = new();

    /// <summary>What the bearer scheme reads besides the header.</summary>
    public static string? Of(HttpContext context) => context.Items[Item] as string;

    public static async ValueTask<GraphQLSession?> Authenticate(
        HttpContext context,
        JsonElement? payload,
        CancellationToken cancellation
    )
    {
        if (Authorization(payload) is not { } given)
        {
            var own = context.Features.Get<IAuthenticateResultFeature>()?.AuthenticateResult;
            return new(context.User, own?.Properties?.ExpiresUtc);
        }
        // One request is one person: a header beside it could name another.
        if (Schemes.HasToken(context.Request) || !given.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }
        context.Items[Item] = given[Scheme.Length..].Trim();
        var result = await context.AuthenticateAsync(Schemes.Bearer);
        return result.Succeeded ? new(result.Principal, result.Properties.ExpiresUtc) : null;
    }

    private static string? Authorization(JsonElement? payload) =>
        payload is { ValueKind: JsonValueKind.Object } fields
            ? fields
                .EnumerateObject()
                .Where(field => field.Name.Equals("authorization", StringComparison.OrdinalIgnoreCase))
                .Select(field => field.Value.ValueKind == JsonValueKind.String ? field.Value.GetString() : "")
                .FirstOrDefault()
            : null;
}
