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
        && IsLoopbackName(context.Request.Host)
        && !context.Request.Headers.Keys.Any(IsOfProxy);

    /// <summary>Through a proxy comes somebody from elsewhere, and <c>X-Forwarded-For: 127.0.0.1</c> is easily said.</summary>
    private static bool IsOfProxy(string header) =>
        header.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase)
        || header.StartsWith("X-Original-", StringComparison.OrdinalIgnoreCase)
        || header.Equals("Forwarded", StringComparison.OrdinalIgnoreCase)
        || header.Equals("Via", StringComparison.OrdinalIgnoreCase);

    private static bool IsLoopbackName(HostString host) =>
        string.Equals(host.Host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
