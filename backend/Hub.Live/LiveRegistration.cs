using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

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
        services.AddSignalR();
        return services;
    }

    /// <summary>A kind of channel: <c>services.AddChannel&lt;TopicChannel&gt;()</c>.</summary>
    public static IServiceCollection AddChannel<TChannel>(this IServiceCollection services)
        where TChannel : Channel => services.AddSingleton<Channel, TChannel>();

    /// <summary>
    /// The endpoint <c>/live</c>. A connection ends when its token or ticket expires, and a cookie session may open one
    /// only from an allowed origin.
    /// </summary>
    public static IEndpointConventionBuilder MapLive(this IEndpointRouteBuilder endpoints, string path = "/live") =>
        endpoints.MapHub<LiveHub>(path, dispatcher => dispatcher.CloseOnAuthenticationExpiration = true);
}
