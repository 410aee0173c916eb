namespace Hub.Host.Identity;

/// <summary>
/// The configuration section <c>Keycloak</c>, with the keys of Keycloak.AuthServices: <c>auth-server-url</c>,
/// <c>realm</c>, <c>ssl-required</c>, <c>resource</c>, <c>credentials:secret</c>, or the same without hyphens.
/// </summary>
public sealed record KeycloakOptions(
    Uri? AuthServerUrl,
    string Realm,
    string SslRequired,
    string Resource,
    string? Secret
)
{
    public static KeycloakOptions From(IConfiguration configuration)
    {
        var section = configuration.GetSection("Keycloak");
        var url = Value("auth-server-url");
        return new KeycloakOptions(
            url is null ? null : new Uri(url.EndsWith('/') ? url : url + "/", UriKind.Absolute),
            Value("realm") ?? "hub",
            Value("ssl-required") ?? "external",
            Value("resource") ?? "hub-web",
            section["credentials:secret"]
        );

        // Key names are compared without case: auth-server-url and AuthServerUrl are the same key.
        string? Value(string key) =>
            section[key] is { Length: > 0 } hyphened ? hyphened
            : section[key.Replace("-", "", StringComparison.Ordinal)] is { Length: > 0 } joined ? joined
            : null;
    }

    /// <summary><c>none</c>: plain http anywhere. <c>external</c>: plain http on loopback only. Else https always.</summary>
    public bool RequiresHttps =>
        SslRequired.ToLowerInvariant() switch
        {
            "none" => false,
            "external" => AuthServerUrl is not { IsLoopback: true },
            _ => true,
        };
}
