using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Hub.Host.Identity;

/// <summary>
/// Where people sign in: a Keycloak realm, or the built-in issuer, which has the same paths. Its address may be known
/// only after the server has bound its port, so ask when it is needed.
/// </summary>
public sealed class IdentityProvider(
    Func<string> issuer,
    string clientId,
    string clientSecret,
    bool isBuiltIn,
    bool requiresHttps,
    IConfigurationManager<OpenIdConnectConfiguration> configuration,
    HttpClient backchannel
)
{
    /// <summary><c>http://127.0.0.1:8080/realms/hub</c></summary>
    public string Issuer => issuer();

    /// <summary>The host's own client, which is the audience of every token that it accepts.</summary>
    public string ClientId => clientId;

    public string ClientSecret => clientSecret;

    public bool IsBuiltIn => isBuiltIn;

    public bool RequiresHttps => requiresHttps;

    /// <summary>The issuer's name and keys.</summary>
    public IConfigurationManager<OpenIdConnectConfiguration> Configuration => configuration;

    public HttpClient Backchannel => backchannel;

    public string Endpoint(string name) => $"{Issuer}/protocol/openid-connect/{name}";
}
