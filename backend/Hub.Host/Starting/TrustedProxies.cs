using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace Hub.Host.Starting;

/// <summary>
/// The proxies that end TLS before this host: only what they say in <c>X-Forwarded-For</c> and <c>X-Forwarded-Proto</c>
/// is believed. <c>Hub:ForwardedHeaders</c> names their addresses or networks; without it nobody's word counts. The host's
/// name is not taken from a header: a proxy passes <c>Host</c> on as it came.
/// </summary>
public sealed record TrustedProxies(IReadOnlyList<IPNetwork> Networks)
{
    public bool Any => Networks.Count > 0;

    /// <exception cref="StartRefused">What is named is no address and no network.</exception>
    public static TrustedProxies From(IConfiguration configuration)
    {
        var section = configuration.GetSection("Hub:ForwardedHeaders");
        var named = section.Get<string[]>() ?? section.Value?.Split([',', ';', ' ']) ?? [];
        return new([.. named.Select(name => name.Trim()).Where(name => name.Length > 0).Select(Network)]);
    }

    private static IPNetwork Network(string name)
    {
        if (IPAddress.TryParse(name, out var address))
            return new IPNetwork(address, address.GetAddressBytes().Length * 8);
        return IPNetwork.TryParse(name, out var network)
            ? network
            : throw new StartRefused(
                $"Hub:ForwardedHeaders names '{name}', which is no address and no network. "
                    + "Name the proxies as 10.0.0.5 or 10.0.0.0/8, with a comma between them."
            );
    }
}

public static class TrustedProxyHosting
{
    public static void AddTrustedProxies(this WebApplicationBuilder builder)
    {
        var proxies = TrustedProxies.From(builder.Configuration);
        builder.Services.AddSingleton(proxies);
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            // As many steps back as are trusted: behind a chain of proxies each has to be.
            options.ForwardLimit = null;
            // Loopback stands there unasked.
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var network in proxies.Networks)
                options.KnownIPNetworks.Add(network);
        });
    }

    /// <summary>Before everything else: all that follows sees the caller's own address and scheme.</summary>
    public static void UseTrustedProxies(this WebApplication app)
    {
        if (app.Services.GetRequiredService<TrustedProxies>().Any)
            app.UseForwardedHeaders();
    }
}
