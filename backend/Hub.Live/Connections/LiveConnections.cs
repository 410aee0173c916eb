using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;

namespace Hub.Live;

/// <summary>The register of this node: who is connected, and who listens to what.</summary>
sealed class LiveConnections
{
    private readonly ConcurrentDictionary<string, LiveConnection> connections = new();
    private readonly ConcurrentDictionary<string, ChannelListeners> channels = new(StringComparer.Ordinal);

    /// <summary>Raised when presence on the channel may have changed.</summary>
    public event Action<ChannelListeners>? PresenceChanged;

    public bool Any => !channels.IsEmpty;

    public IEnumerable<LiveConnection> All => connections.Values;

    public ICollection<ChannelListeners> Channels => channels.Values;

    public ChannelListeners? Find(string channel) => channels.GetValueOrDefault(channel);

    public void Add(string id, LiveConnection connection) => connections[id] = connection;

    public void Remove(string id)
    {
        if (connections.TryRemove(id, out var connection))
            foreach (var listener in connection.Joined())
                Drop(listener);
    }

    /// <summary>Registers a listener that is not yet allowed to hear anything.</summary>
    public Listener Register(LiveConnection connection, ChannelName name, Channel kind)
    {
        while (true)
        {
            var channel = channels.GetOrAdd(name.Value, _ => new ChannelListeners(name, kind));
            if (channel.Add(connection) is not { } listener)
                continue;
            if (connection.TryRemember(listener))
                return listener;
            Remove(listener);
            throw LiveRefusals.TooManyChannels();
        }
    }

    /// <summary>Its right is confirmed: from now on it hears what is sent. False: rights changed meanwhile, ask again.</summary>
    public bool Confirm(Listener listener, int askedAt)
    {
        if (!listener.Confirm(askedAt))
            return false;
        if (listener.Show())
            PresenceChanged?.Invoke(listener.Channel);
        // A connection that closed before it was remembered here has nobody else to take it away.
        if (listener.Connection.Closed.IsCancellationRequested)
            Drop(listener);
        return true;
    }

    public void Drop(Listener listener)
    {
        listener.Drop();
        listener.Connection.Forget(listener);
        Remove(listener);
        if (listener.Hide())
            PresenceChanged?.Invoke(listener.Channel);
    }

    private void Remove(Listener listener)
    {
        if (listener.Channel.Remove(listener))
            channels.TryRemove(KeyValuePair.Create(listener.Channel.Name.Value, listener.Channel));
    }

    /// <summary>Counts the connection's person anew, after their wish to be seen has changed.</summary>
    public void ShowAgain(LiveConnection connection)
    {
        foreach (var listener in connection.Joined())
        {
            var hidden = listener.Hide();
            if (listener.Active && listener.Show() != hidden)
                PresenceChanged?.Invoke(listener.Channel);
        }
    }
}
