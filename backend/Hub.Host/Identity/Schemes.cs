namespace Hub.Host.Identity;

/// <summary>Names of the authentication schemes, and which of them a request is for.</summary>
public static class Schemes
{
    /// <summary>Chooses between the two below.</summary>
    public const string Either = "hub";

    /// <summary>A browser's cookie.</summary>
    public const string Session = "session";

    /// <summary>An API client's token.</summary>
    public const string Bearer = "bearer";

    /// <summary>The redirect to the provider and back.</summary>
    public const string Provider = "keycloak";

    /// <summary>A token wins over a cookie, so that a request with a bad token is never served by the cookie beside it.</summary>
    public static string Of(HttpRequest request) => HasToken(request) ? Bearer : Session;

    public static bool HasToken(HttpRequest request) =>
        request.Headers.Authorization.ToString().StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)
        || TokenInQuery(request) is not null;

    /// <summary>Browsers cannot set a header on a WebSocket, so the live channel alone takes a token in the query.</summary>
    public static string? TokenInQuery(HttpRequest request) =>
        request.Path.StartsWithSegments("/live") && (string?)request.Query["access_token"] is { Length: > 0 } token
            ? token
            : null;
}
