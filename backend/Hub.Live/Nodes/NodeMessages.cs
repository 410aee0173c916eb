using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace Hub.Live;

/// <summary>Takes in what other nodes say, and knows which there are.</summary>
sealed partial class NodeMessages(
    SignalBoard signals,
    PresenceBoard presence,
    PresenceChanges changes,
    LiveConnections connections,
    RightsRequests requests,
    TimeProvider time,
    ILogger<NodeMessages> logger
)
{
    private static readonly TimeSpan NodeLives = TimeSpan.FromSeconds(30);
    private readonly ConcurrentDictionary<Guid, DateTimeOffset> others = new();

    /// <summary>This process, on this start.</summary>
    public Guid Self { get; } = Guid.NewGuid();

    /// <summary>The line has just been opened. What was said before is unknown, and rights may have changed meanwhile.</summary>
    public void Listening()
    {
        changes.AnnounceAll();
        foreach (var connection in connections.All)
            requests.Recheck(connection);
    }

    public void Receive(string payload)
    {
        try
        {
            var (node, items) = NodePayload.Read(payload);
            if (node == Self)
                return;
            var now = time.GetUtcNow();
            if (others.TryAdd(node, now))
                changes.AnnounceAll();
            others[node] = now;
            foreach (var item in items)
                Take(node, item, now);
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException)
        {
            // Anybody who may connect to the database may NOTIFY; nonsense must not end the line.
            LogNonsense(exception);
        }
    }

    public void Sweep(DateTimeOffset now)
    {
        foreach (var (node, at) in others)
            if (now - at > NodeLives)
                others.TryRemove(node, out _);
        foreach (var channel in presence.Sweep(Self, now))
            changes.Heard(channel);
    }

    private void Take(Guid node, NodeItem item, DateTimeOffset now)
    {
        switch (item)
        {
            case NodeItem.Signal signal:
                signals.Set(signal.Channel, signal.Type, signal.Key, signal.Data, now + signal.Lifetime);
                break;
            case NodeItem.Presence(var said):
                if (presence.Set(node, said, now))
                    changes.Heard(said.Channel);
                break;
            case NodeItem.RightsChanged(var person):
                requests.Changed(person);
                break;
            case NodeItem.SessionEnded(var session):
                requests.EndSession(session);
                break;
            case NodeItem.Stopping:
                others.TryRemove(node, out _);
                foreach (var channel in presence.Forget(node))
                    changes.Heard(channel);
                break;
        }
    }

    [LoggerMessage(LogLevel.Warning, "A message between nodes could not be read.")]
    private partial void LogNonsense(Exception exception);
}
