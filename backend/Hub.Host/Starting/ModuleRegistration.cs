using Hub.EventStore;
using Hub.Host.Api;
using Hub.Host.Database;
using Hub.Host.Files;
using Hub.Host.Identity.Browser;
using Hub.Live;

namespace Hub.Host.Starting;

/// <summary>Puts the modules on the three libraries: log, GraphQL and live.</summary>
public static class ModuleRegistration
{
    public static void AddModules(this IServiceCollection services, DatabaseServer database)
    {
        services.AddHubModules();
        services.AddFileFolder();
        services.AddEventStore(log =>
        {
            log.RegisterEvents(HubModules.Assembly);
            log.DirectConnectionString = database.Direct;
        });
        services.AddApi();
        services.AddLive(live =>
        {
            live.DirectConnectionString = database.Direct;
            live.SessionClaim = SessionClaim.Type;
            live.SessionLives = SessionClaim.StillBound;
        });
    }
}
