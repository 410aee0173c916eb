using System.Security.Claims;

namespace Hub.GraphQL;

/// <summary>Who asks on a WebSocket.</summary>
/// <param name="User">An anonymous principal for nobody.</param>
/// <param name="Expires">When the token's or cookie's time is over, and the WebSocket with it (4401); null: never.</param>
public sealed record GraphQLSession(ClaimsPrincipal User, DateTimeOffset? Expires = null);
