using Hub.EventStore;
using Hub.Host.Api;
using Hub.Host.Database;
using Hub.Host.Files;
using Hub.Host.Identity.Browser;
using Hub.Host.Mail;
using Hub.Live;
using Hub.Shared.Access;

namespace Hub.Host.Starting;

/// <summary>Puts the modules on the three libraries: log, GraphQL and live.</summary>
public static class ModuleRegistration
{
    /// <summary>What is stored and what is known of it, which the database's schema follows.</summary>
    public static void Describe(EventStoreOptions log)
    {
        log.RegisterEvents(HubModules.Assembly);
        log.HatsWithoutBody.Add(Hat.WithoutBody);
    }

    public static void AddModules(
        this IServiceCollection services,
        DatabaseServer database,
        IConfiguration configuration
    )
    {
        services.AddHubModules();
        services.AddFileFolder();
        services.AddMailFolder(configuration);
        services.AddEventStore(
            (provider, log) =>
            {
                Describe(log);
                log.DirectConnectionString = database.Direct;
                log.ReadTables = SchemaAtStart.ReadTables;
                log.AutoCreate = configuration.GetValue("Hub:AutoCreate", true);
                // A database elsewhere has its backups elsewhere, and the ledger belongs beside them.
                log.ErasureLedger =
                    configuration["Hub:ErasureLedger"]
                    ?? (
                        string.IsNullOrEmpty(configuration["Hub:ConnectionString"])
                            ? provider.GetRequiredService<DataFolder>().Erasures
                            : null
                    );
            }
        );
        services.AddSingleton(provider => new EventStoreErasure(
            database.Owner,
            provider.GetRequiredService<EventStoreOptions>(),
            provider.GetServices<IProjection>(),
            provider.GetServices<IPersonalRows>(),
            provider.GetService<TimeProvider>()
        ));
        services.AddApi(configuration);
        services.AddLive(live =>
        {
            live.DirectConnectionString = database.Direct;
            live.SessionClaim = SessionClaim.Type;
            live.SessionLives = SessionClaim.StillBound;
        });
    }
}
