using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Hub.Live;

/// <summary>Sends what is due: signals to this node's listeners, and one batch to the other nodes.</summary>
sealed partial class SignalClock(
    SignalBoard board,
    PresenceBoard presence,
    PresenceChanges changes,
    PendingTotals totals,
    NodeMessages nodes,
    NodeOutbox outbox,
    NodeLink link,
    LiveConnections connections,
    LiveOptions options,
    TimeProvider time,
    ILogger<SignalClock> logger
) : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan SweepEvery = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan HeartbeatEvery = TimeSpan.FromSeconds(10);
    private DateTimeOffset notifiedAt;
    private DateTimeOffset heartbeatAt;
    private DateTimeOffset sweptAt;

    /// <summary>Before the first connection, so that nobody comes unnoticed.</summary>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        connections.PresenceChanged += channel => changes.Changed(channel.Name.Value);
        return base.StartAsync(cancellationToken);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        outbox.Add(new NodeItem.Stopping());
        await Notify(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Tick, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            try
            {
                await Work(time.GetUtcNow(), stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                LogFailed(exception);
            }
    }

    private async Task Work(DateTimeOffset now, CancellationToken ct)
    {
        var notify = now - notifiedAt >= options.NotifyEvery;
        if (notify)
            CountPresence(now);
        foreach (var (channel, type, data) in board.Due(now))
            Send(channel, [.. data.Select(one => (type, (ReadOnlyMemory<byte>)one))]);
        foreach (var (channel, changed) in totals.Due(now))
            await SendTotals(channel, changed, ct);
        if (notify || outbox.HasUrgent)
        {
            notifiedAt = now;
            await Notify(ct);
        }
        if (now - sweptAt >= SweepEvery)
        {
            sweptAt = now;
            board.Sweep(now);
            nodes.Sweep(now);
        }
    }

    private void CountPresence(DateTimeOffset now)
    {
        var (here, elsewhere) = changes.Take(now);
        foreach (var channel in here)
        {
            var said = connections.Find(channel) is { } listeners
                ? NodePresence.Of(listeners, options.VisiblePeople)
                : new NodePresence(channel, 0, [], []);
            presence.Set(nodes.Self, said, now);
            outbox.Add(new NodeItem.Presence(said));
            if (said.Count == 0)
                changes.Emptied(channel);
        }
        foreach (var channel in here.Concat(elsewhere).Distinct(StringComparer.Ordinal))
            if (connections.Find(channel) is { Present: { } } listeners)
            {
                var data = presence.Data(channel);
                if (!data.AsSpan().SequenceEqual(listeners.LastPresence))
                    board.Set(
                        channel,
                        SignalTypes.Presence,
                        "",
                        listeners.LastPresence = data,
                        DateTimeOffset.MaxValue
                    );
            }
    }

    private async Task SendTotals(string channel, IReadOnlyList<ChannelEvent> changed, CancellationToken ct)
    {
        if (connections.Find(channel) is not { } listeners)
            return;
        var rendered = await listeners.Kind.RenderTotals(listeners.Name, changed, ct);
        Send(
            channel,
            [
                .. changed
                    .Zip(rendered)
                    .Where(one => one.Second is not null)
                    .Select(one => (one.First.Type, one.Second!.Value)),
            ]
        );
    }

    private void Send(string channel, IReadOnlyList<(string Type, ReadOnlyMemory<byte> Data)> signals)
    {
        if (signals.Count == 0 || connections.Find(channel) is not { } listeners)
            return;
        var message = LiveMessage.Signals([
            .. signals.Select(signal => Envelope.Signal(listeners.PublicName, signal.Type, signal.Data.Span)),
        ]);
        foreach (var listener in listeners.All())
            listener.Send(message);
    }

    private async Task Notify(CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var (payload, items) = outbox.Take(nodes.Self);
        if (items.Count == 0 && now - heartbeatAt < HeartbeatEvery)
            return;
        try
        {
            await link.Notify(payload, ct);
            heartbeatAt = now;
        }
        catch (Exception exception) when (exception is NpgsqlException or TimeoutException)
        {
            LogUnsaid(exception);
            foreach (var item in items.Where(item => item is NodeItem.RightsChanged or NodeItem.SessionEnded))
                outbox.Add(item);
        }
    }

    [LoggerMessage(LogLevel.Error, "Signals could not be sent.")]
    private partial void LogFailed(Exception exception);

    [LoggerMessage(LogLevel.Warning, "The other nodes could not be told.")]
    private partial void LogUnsaid(Exception exception);
}
