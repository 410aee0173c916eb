using Microsoft.AspNetCore.SignalR;

namespace Hub.Live;

/// <summary>
/// SignalR tells us here who comes and goes. Its own ways of sending (all, groups, users) are closed: they would pass by
/// the channels' rights, and wait for the slowest listener.
/// </summary>
sealed class LiveLifetime(LiveConnections connections, ILivePeople people, LiveOptions options, TimeProvider time)
    : HubLifetimeManager<LiveHub>
{
    public override async Task OnConnectedAsync(HubConnectionContext connection)
    {
        var person = await people.Find(connection.User, connection.ConnectionAborted);
        var live = new LiveConnection(new HubLine(connection), connection.User, person, options, time);
        connection.Features.Set(live);
        connections.Add(connection.ConnectionId, live);
    }

    public override Task OnDisconnectedAsync(HubConnectionContext connection)
    {
        connections.Remove(connection.ConnectionId);
        return Task.CompletedTask;
    }

    public override Task AddToGroupAsync(
        string connectionId,
        string groupName,
        CancellationToken cancellationToken = default
    ) => throw Closed();

    public override Task RemoveFromGroupAsync(
        string connectionId,
        string groupName,
        CancellationToken cancellationToken = default
    ) => throw Closed();

    public override Task SendAllAsync(
        string methodName,
        object?[] args,
        CancellationToken cancellationToken = default
    ) => throw Closed();

    public override Task SendAllExceptAsync(
        string methodName,
        object?[] args,
        IReadOnlyList<string> excludedConnectionIds,
        CancellationToken cancellationToken = default
    ) => throw Closed();

    public override Task SendConnectionAsync(
        string connectionId,
        string methodName,
        object?[] args,
        CancellationToken cancellationToken = default
    ) => throw Closed();

    public override Task SendConnectionsAsync(
        IReadOnlyList<string> connectionIds,
        string methodName,
        object?[] args,
        CancellationToken cancellationToken = default
    ) => throw Closed();

    public override Task SendGroupAsync(
        string groupName,
        string methodName,
        object?[] args,
        CancellationToken cancellationToken = default
    ) => throw Closed();

    public override Task SendGroupExceptAsync(
        string groupName,
        string methodName,
        object?[] args,
        IReadOnlyList<string> excludedConnectionIds,
        CancellationToken cancellationToken = default
    ) => throw Closed();

    public override Task SendGroupsAsync(
        IReadOnlyList<string> groupNames,
        string methodName,
        object?[] args,
        CancellationToken cancellationToken = default
    ) => throw Closed();

    public override Task SendUserAsync(
        string userId,
        string methodName,
        object?[] args,
        CancellationToken cancellationToken = default
    ) => throw Closed();

    public override Task SendUsersAsync(
        IReadOnlyList<string> userIds,
        string methodName,
        object?[] args,
        CancellationToken cancellationToken = default
    ) => throw Closed();

    private static NotSupportedException Closed() => new("Live messages go through channels.");
}
