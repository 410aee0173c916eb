namespace Hub.Host.Starting;

/// <summary><c>GET /health</c>: 200 <c>Healthy</c> when the hub can serve, 503 otherwise; nothing about its insides.</summary>
public static class HealthEndpoint
{
    public static void MapHealth(this WebApplication app) => app.MapHealthChecks("/health");
}
