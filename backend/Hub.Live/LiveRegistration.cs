using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Hub.Live;

/// <summary>The library's door.</summary>
public static class LiveRegistration
{
    /// <summary>
    /// Live channels on SignalR. Needs <c>IEventStore</c> and an <c>NpgsqlDataSource</c> beside it, and a
    /// <see cref="Channel"/> for each kind of channel.
    /// </summary>
    public static IServiceCollection AddLive(this IServiceCollection services, Action<LiveOptions>? configure = null)
    {
        var options = new LiveOptions();
        configure?.Invoke(options);
        services.AddSingleton(options);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ILivePeople, PeopleFromClaims>();
        services.AddSingleton<ChannelRegister>();
        services.AddSingleton<LiveConnections>();
        services.AddSingleton<LogPosition>();
        services.AddSingleton<IndexReader>();
        services.AddSingleton<Rights>();
        services.AddSingleton<Delivery>();
        services.AddSingleton<Joining>();
        services.AddSingleton<SignalBoard>();
        services.AddSingleton<PresenceBoard>();
        services.AddSingleton<PresenceChanges>();
        services.AddSingleton<PendingTotals>();
        services.AddSingleton<NodeOutbox>();
        services.AddSingleton<NodeMessages>();
        services.AddSingleton<LiveSignals>();
        services.AddSingleton<ILiveStreams, LiveStreams>();
        services.AddSingleton<ILive>(provider => provider.GetRequiredService<LiveSignals>());
        services.AddSingleton<HubLifetimeManager<LiveHub>, LiveLifetime>();
        services.AddSingletonAndStart<RightsRequests>();
        services.AddSingletonAndStart<NodeLink>();
        services.AddSingletonAndStart<SignalClock>();
        services.AddSingletonAndStart<LogFollower>();
        services
            .AddSignalR()
            .AddHubOptions<LiveHub>(hub =>
            {
                hub.MaximumReceiveMessageSize = 4 * options.MaximumSignalBytes;
                // Messages are written once, in this protocol's form.
                hub.SupportedProtocols = ["json"];
            });
        return services;
    }

    /// <summary>A kind of channel: <c>services.AddChannel&lt;TopicChannel&gt;()</c>.</summary>
    public static IServiceCollection AddChannel<TChannel>(this IServiceCollection services)
        where TChannel : Channel => services.AddSingleton<Channel, TChannel>();

    /// <summary>
    /// The endpoint <c>/live</c>. A connection ends when its token or ticket expires. Before it stands the host's guard: a
    /// browser sends a session's cookie along whichever page opens a WebSocket, so such a request needs an origin of ours.
    /// </summary>
    public static IEndpointConventionBuilder MapLive(this IEndpointRouteBuilder endpoints, string path = "/live")
    {
        var options = endpoints.ServiceProvider.GetRequiredService<LiveOptions>();
        return endpoints.MapHub<LiveHub>(
            path,
            dispatcher =>
            {
                dispatcher.CloseOnAuthenticationExpiration = true;
                dispatcher.TransportSendTimeout = options.SendTimeout;
            }
        );
    }

    private static void AddSingletonAndStart<T>(this IServiceCollection services)
        where T : class, IHostedService =>
        services.AddSingleton<T>().AddHostedService(provider => provider.GetRequiredService<T>());
}
