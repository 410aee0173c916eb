using Microsoft.Extensions.Hosting;

namespace Hub.EventStore.Subscriptions;

/// <summary>A projection that was registered as followed.</summary>
internal sealed record FollowedProjection(IProjection Projection);

/// <summary>Runs the followers as long as the host runs.</summary>
internal sealed class FollowersInHost(Followers followers) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => followers.Run(stoppingToken);
}
