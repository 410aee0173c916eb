using Hub.Host.Identity.DevelopmentIssuer;
using Hub.Host.Starting;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Hub.Host.Identity;

/// <summary>Chooses the provider: the configured Keycloak, else the built-in issuer in Development.</summary>
public static class IdentityProviderRegistration
{
    public static void AddIdentityProvider(this WebApplicationBuilder builder)
    {
        var keycloak = KeycloakOptions.From(builder.Configuration);
        if (keycloak.AuthServerUrl is null)
        {
            builder.Services.AddDevelopmentIssuer(builder.Environment, RealmFilePath(builder.Configuration));
            builder.Services.AddSingleton(provider => BuiltIn(provider, keycloak));
        }
        else
        {
            builder.Services.AddSingleton(Configured(keycloak));
        }
    }

    public static string RealmFilePath(IConfiguration configuration) =>
        configuration["Hub:RealmFile"] ?? RealmFile.DefaultPath;

    private static IdentityProvider BuiltIn(IServiceProvider provider, KeycloakOptions keycloak)
    {
        var address = provider.GetRequiredService<IssuerAddress>();
        var client =
            provider.GetRequiredService<RealmFile>().Client(keycloak.Resource)
            ?? throw new StartRefused($"The realm file has no client '{keycloak.Resource}' (Keycloak:resource).");
        return new IdentityProvider(
            () => address.Issuer,
            client.ClientId,
            client.Secret ?? throw new StartRefused($"Client '{client.ClientId}' has no secret in the realm file."),
            isBuiltIn: true,
            requiresHttps: false,
            provider.GetRequiredService<IConfigurationManager<OpenIdConnectConfiguration>>(),
            Client(throughProxy: false)
        );
    }

    private static IdentityProvider Configured(KeycloakOptions keycloak)
    {
        if (keycloak.Secret is not { Length: > 0 } secret)
        {
            throw new StartRefused(
                "Keycloak:credentials:secret is missing: the secret of the client in Keycloak:resource."
            );
        }

        if (keycloak.RequiresHttps && keycloak.AuthServerUrl!.Scheme != Uri.UriSchemeHttps)
        {
            throw new StartRefused(
                $"Keycloak:auth-server-url is {keycloak.AuthServerUrl}, but Keycloak:ssl-required asks for https. "
                    + "On a closed network say Keycloak:ssl-required=none."
            );
        }

        var issuer = $"{keycloak.AuthServerUrl}realms/{Uri.EscapeDataString(keycloak.Realm)}";
        var client = Client(throughProxy: !keycloak.AuthServerUrl!.IsLoopback);
        return new IdentityProvider(
            () => issuer,
            keycloak.Resource,
            secret,
            isBuiltIn: false,
            keycloak.RequiresHttps,
            new ConfigurationManager<OpenIdConnectConfiguration>(
                $"{issuer}/.well-known/openid-configuration",
                new OpenIdConnectConfigurationRetriever(),
                new HttpDocumentRetriever(client) { RequireHttps = keycloak.RequiresHttps }
            ),
            client
        );
    }

    private static HttpClient Client(bool throughProxy) =>
        new(
            new SocketsHttpHandler
            {
                UseProxy = throughProxy,
                AllowAutoRedirect = false,
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            }
        )
        {
            Timeout = TimeSpan.FromSeconds(10),
            MaxResponseContentBufferSize = 1024 * 1024,
        };
}
