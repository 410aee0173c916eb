namespace Hub.Host.Starting;

/// <summary>What one request may cost before any code of ours sees it.</summary>
public static class ServerLimits
{
    /// <summary>
    /// Where the line is cut. Endpoints refuse less than that, and tell so: the rest of what is a little too large is
    /// still read, since a client that is cut off while it sends never hears why.
    /// </summary>
    public const long LargestBody = 8_388_608;

    public static void UseServerLimits(this WebApplicationBuilder builder) =>
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = LargestBody;
            server.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
            server.Limits.MaxRequestHeadersTotalSize = 32_768;
            server.Limits.MaxRequestLineSize = 16_384; // queries may come by GET
        });
}
