namespace Hub.Host.Starting;

/// <summary>What one request may cost before any code of ours sees it.</summary>
public static class ServerLimits
{
    /// <summary>Texts are kilobytes; files have an endpoint with a limit of its own.</summary>
    public const long LargestBody = 1_048_576;

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
