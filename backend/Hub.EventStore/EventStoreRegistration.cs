using Hub.EventStore;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the store.</summary>
public static class EventStoreRegistration
{
    /// <summary>
    /// Adds <see cref="IEventStore"/>, which uses the registered <see cref="NpgsqlDataSource"/> and every registered
    /// <see cref="IProjection"/>.
    /// </summary>
    public static IServiceCollection AddEventStore(
        this IServiceCollection services,
        Action<IServiceProvider, EventStoreOptions> configure
    )
    {
        services.AddSingleton(provider =>
        {
            var options = new EventStoreOptions();
            configure(provider, options);
            return options;
        });
        return services.AddSingleton<IEventStore>(provider => new PostgresEventStore(
            provider.GetRequiredService<NpgsqlDataSource>(),
            provider.GetRequiredService<EventStoreOptions>(),
            provider.GetServices<IProjection>(),
            provider.GetService<TimeProvider>(),
            provider.GetService<ILoggerFactory>()
        ));
    }

    /// <inheritdoc cref="AddEventStore(IServiceCollection, Action{IServiceProvider, EventStoreOptions})"/>
    public static IServiceCollection AddEventStore(
        this IServiceCollection services,
        Action<EventStoreOptions> configure
    ) => services.AddEventStore((_, options) => configure(options));
}
