using Hub.Host.Identity.DevelopmentIssuer;
using Hub.Host.Starting;

namespace Hub.Host.Observability;

/// <summary>
/// <c>GET /metrics</c>: what the instruments tell, as text. This machine may ask; others only where <c>Hub:Metrics</c> is
/// <c>open</c>, which is for a hub whose proxy keeps the path to itself. <c>off</c>: nobody, and nothing is collected.
/// </summary>
public static class MetricsEndpoint
{
    public static void MapMetrics(this WebApplication app)
    {
        var setting = app.Configuration["Hub:Metrics"] ?? "local";
        if (setting == "off")
        {
            return;
        }
        if (setting is not ("local" or "open"))
        {
            throw new StartRefused($"Hub:Metrics is local, open or off, not {setting}.");
        }
        var metrics = new MetricsText();
        app.Lifetime.ApplicationStopped.Register(metrics.Dispose);
        app.MapGet(
            "/metrics",
            (HttpContext context) =>
                setting == "open" || LoopbackOnly.Admits(context)
                    ? Results.Text(metrics.ToString(), "text/plain; version=0.0.4")
                    : Results.NotFound()
        );
    }
}
