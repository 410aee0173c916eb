using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Hub.Host.Identity;

/// <summary>
/// The first address that this host listens on, with the real port where 0 was asked for, and <c>localhost</c> where
/// it listens on all addresses.
/// </summary>
public sealed class HostAddress(IServer server, IConfiguration configuration)
{
    public Uri First
    {
        get
        {
            var bound = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
            var configured = configuration["urls"]?.Split(';', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
            var address = BindingAddress.Parse(bound ?? configured ?? "http://localhost:5080");
            var host = address.Host is "*" or "+" or "0.0.0.0" or "[::]" ? "localhost" : address.Host;
            return new Uri($"{address.Scheme}://{host}:{address.Port}/");
        }
    }

    /// <summary>Without the slash at the end and without a default port, as an issuer or origin is written.</summary>
    public string Origin => First.GetLeftPart(UriPartial.Authority);
}
