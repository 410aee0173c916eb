namespace Hub.Host.Identity.Requests;

/// <summary>
/// The origin that the request itself was sent to, and those in <c>Hub:AllowedOrigins</c>. Behind a proxy that ends TLS
/// the host sees http where the browser says https, so https is as good as the scheme seen here.
/// </summary>
public sealed class AllowedOrigins(IConfiguration configuration)
{
    private readonly HashSet<string> configured = new(
        configuration.GetSection("Hub:AllowedOrigins").Get<string[]>() ?? [],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>False also where the header is missing: every browser sends it with what is guarded here.</summary>
    public bool Allows(HttpRequest request)
    {
        if (request.Headers.Origin.Count != 1 || request.Headers.Origin[0] is not { } origin)
        {
            return false;
        }

        return configured.Contains(origin)
            || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase)
            || string.Equals(origin, $"https://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }
}
