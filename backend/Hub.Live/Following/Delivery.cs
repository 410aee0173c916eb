using Microsoft.Extensions.Logging;

namespace Hub.Live;

/// <summary>Sends the envelopes of new events to this node's listeners.</summary>
sealed partial class Delivery(
    IndexReader index,
    LiveConnections connections,
    PendingTotals totals,
    ILogger<Delivery> logger
)
{
    private const int ChannelsAtOnce = 4;

    /// <summary>The events after <paramref name="after"/> up to <paramref name="to"/>, each channel's in order.</summary>
    public async Task Deliver(long after, long to, CancellationToken ct)
    {
        if (!connections.Any)
            return;
        var lines = await index.New(after, to, ct);
        foreach (var total in lines.Totals)
            if (connections.Find(total.Channel) is not null)
                totals.Add(total);
        var groups = lines.Events.GroupBy(line => line.Channel, StringComparer.Ordinal).ToList();
        if (groups.Count == 1)
            await Send(groups[0].Key, [.. groups[0]], ct);
        else if (groups.Count > 1)
            await Parallel.ForEachAsync(
                groups,
                new ParallelOptions { MaxDegreeOfParallelism = ChannelsAtOnce, CancellationToken = ct },
                async (group, cancelled) => await Send(group.Key, [.. group], cancelled)
            );
    }

    /// <summary>Everybody queries again.</summary>
    public void ReloadAll(long head)
    {
        foreach (var channel in connections.Channels)
            Send(channel, head, LiveMessage.Reload(channel.PublicName, head));
    }

    private async Task Send(string name, ChannelEvent[] lines, CancellationToken ct)
    {
        if (connections.Find(name) is not { } channel)
            return;
        LiveMessage message;
        try
        {
            message = LiveMessage.Events(
                await Rendering.Envelopes(channel.Kind, channel.Name, channel.PublicName, lines, ct)
            );
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogUnrendered(exception, name, lines[^1].Sequence);
            message = LiveMessage.Reload(channel.PublicName, lines[^1].Sequence);
        }
        Send(channel, lines[^1].Sequence, message);
    }

    private static void Send(ChannelListeners channel, long sequence, LiveMessage message)
    {
        channel.LastSequence = sequence;
        foreach (var listener in channel.All())
            listener.Send(message);
    }

    [LoggerMessage(LogLevel.Error, "{Channel} could not render event {Sequence}; its listeners are told to reload.")]
    private partial void LogUnrendered(Exception exception, string channel, long sequence);
}
