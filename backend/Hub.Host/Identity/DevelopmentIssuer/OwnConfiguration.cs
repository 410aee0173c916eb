using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Hub.Host.Identity.DevelopmentIssuer;

/// <summary>What discovery would answer: the host verifies its own tokens without asking itself over the network.</summary>
public sealed class OwnConfiguration(IssuerAddress address, SigningKey key)
    : IConfigurationManager<OpenIdConnectConfiguration>
{
    public async Task<OpenIdConnectConfiguration> GetConfigurationAsync(CancellationToken cancel)
    {
        var configuration = new OpenIdConnectConfiguration { Issuer = address.Issuer };
        configuration.SigningKeys.Add(await key.Get());
        return configuration;
    }

    public void RequestRefresh()
    {
        // Always current.
    }
}
