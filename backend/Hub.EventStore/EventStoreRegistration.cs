using Hub.EventStore;
using Hub.EventStore.Subscriptions;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
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
        services.AddSingleton(provider => new Followers(
            (PostgresEventStore)provider.GetRequiredService<IEventStore>(),
            provider.GetServices<FollowedProjection>().Select(each => each.Projection),
            provider.GetServices<ISubscription>()
        ));
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

    /// <summary>
    /// Adds a read model that is written after the append, by one node at a time. The projection is the same as an inline
    /// one (which is registered as <see cref="IProjection"/>): it only sees its events a moment later.
    /// </summary>
    public static IServiceCollection AddFollowedProjection<TProjection>(this IServiceCollection services)
        where TProjection : class, IProjection
    {
        services.TryAddSingleton<TProjection>();
        services.AddSingleton(provider => new FollowedProjection(provider.GetRequiredService<TProjection>()));
        return services.AddFollowers();
    }

    /// <summary>Adds something that is done for each event, by one node at a time.</summary>
    public static IServiceCollection AddSubscription<TSubscription>(this IServiceCollection services)
        where TSubscription : class, ISubscription
    {
        services.AddSingleton<ISubscription, TSubscription>();
        return services.AddFollowers();
    }

    /// <summary>The read models of everything that is registered, on the owner's connection.</summary>
    public static ReadModels ReadModels(this IServiceProvider provider, string ownerConnectionString) =>
        new(
            ownerConnectionString,
            provider.GetRequiredService<EventStoreOptions>(),
            provider.GetServices<IProjection>(),
            provider.GetServices<FollowedProjection>().Select(each => each.Projection),
            provider.GetService<TimeProvider>()
        );

    private static IServiceCollection AddFollowers(this IServiceCollection services)
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, FollowersInHost>());
        return services;
    }
}
