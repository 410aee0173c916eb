using System.Net;

namespace Hub.Host.Identity.DevelopmentIssuer;

/// <summary>The issuer signs anybody in as anybody, so it answers this machine only, asked for under a loopback name.</summary>
public sealed class LoopbackOnly : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        Admits(context.HttpContext) ? next(context) : ValueTask.FromResult<object?>(Results.NotFound());

    /// <summary>The name is checked too: a foreign page whose name is pointed at this machine comes from loopback as well.</summary>
    public static bool Admits(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } remote
        && IPAddress.IsLoopback(remote)
        && IsLoopbackName(context.Request.Host);

    private static bool IsLoopbackName(HostString host) =>
        string.Equals(host.Host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
