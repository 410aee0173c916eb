namespace Hub.Live;

/// <summary>All listeners of one channel on this node.</summary>
sealed class ChannelListeners(ChannelName name, Channel kind)
{
    private readonly Lock gate = new();
    private readonly Dictionary<LiveConnection, Listener> byConnection = [];
    private Listener[]? snapshot;
    private bool closed;

    public ChannelName Name => name;

    public Channel Kind => kind;

    /// <summary>As clients say it: <c>me</c> instead of <c>me/0197…</c>.</summary>
    public string PublicName { get; } = name.Value.StartsWith("me/", StringComparison.Ordinal) ? "me" : name.Value;

    /// <summary>The last event that was sent here.</summary>
    public long LastSequence { get; set; }

    /// <summary>The presence that listeners were told last.</summary>
    public byte[]? LastPresence { get; set; }

    public PresentPeople? Present { get; } = kind.ShowsPresence ? new PresentPeople() : null;

    /// <summary>Null when the channel has been emptied meanwhile: take it from the register again.</summary>
    public Listener? Add(LiveConnection connection)
    {
        lock (gate)
        {
            if (closed)
                return null;
            snapshot = null;
            var listener = new Listener(connection, this);
            byConnection.Add(connection, listener);
            return listener;
        }
    }

    /// <summary>True when it was the last one; the channel then takes no more listeners.</summary>
    public bool Remove(Listener listener)
    {
        lock (gate)
        {
            if (!byConnection.TryGetValue(listener.Connection, out var known) || known != listener)
                return false;
            snapshot = null;
            byConnection.Remove(listener.Connection);
            closed = byConnection.Count == 0;
            return closed;
        }
    }

    /// <summary>Not to be changed: senders share it.</summary>
    public Listener[] All()
    {
        lock (gate)
            return snapshot ??= [.. byConnection.Values];
    }
}
