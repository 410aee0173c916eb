namespace Hub.Live;

/// <summary>One connection on one channel. Nothing is sent to it before its right is confirmed.</summary>
sealed class Listener(LiveConnection connection, ChannelListeners channel)
{
    private const int MostKept = 100;
    private readonly Lock gate = new();
    private int rightsVersion;
    private List<LiveMessage>? kept;
    private LivePerson? shown;
    private volatile bool active;
    private volatile bool dropped;
    private volatile bool behind;

    public LiveConnection Connection => connection;

    public ChannelListeners Channel => channel;

    public bool Active => active;

    /// <summary>Its line is full: it gets nothing more on this channel until it is told so.</summary>
    public bool Behind
    {
        get => behind;
        set => behind = value;
    }

    public bool Dropped => dropped;

    /// <summary>Nobody has found yet that it may hear anything.</summary>
    public bool IsNew
    {
        get
        {
            lock (gate)
                return !active && kept is null;
        }
    }

    /// <summary>Take it before asking whether the person may listen; <see cref="Confirm"/> needs it.</summary>
    public int RightsVersion => Volatile.Read(ref rightsVersion);

    /// <summary>Sends it, unless the right to hear it is in doubt: then it waits for the answer.</summary>
    public void Send(LiveMessage message)
    {
        if (active || !Keep(message))
            connection.Send(message, this);
    }

    /// <summary>
    /// Rights have changed since the last confirmation: silent until they are asked about again. True when it heard until
    /// now: whoever silences it asks; of one that is silent already somebody else is asking, and asks once more.
    /// </summary>
    public bool Doubt()
    {
        lock (gate)
        {
            rightsVersion++;
            if (!active)
                return false;
            kept = [];
            active = false;
            return true;
        }
    }

    /// <summary>False when rights changed after the question was asked, so that its answer may be stale.</summary>
    /// <param name="askedAt">The <see cref="RightsVersion"/> before the question.</param>
    public bool Confirm(int askedAt)
    {
        List<LiveMessage>? waited;
        lock (gate)
        {
            if (dropped || askedAt != rightsVersion)
                return false;
            waited = kept;
            kept = null;
            active = true;
        }
        if (waited is { Count: > MostKept })
            connection.Send(LiveMessage.Reload(channel.PublicName, channel.LastSequence), this);
        else
            foreach (var message in waited ?? [])
                connection.Send(message, this);
        return true;
    }

    /// <summary>True when it is not to be sent now. One that has never been confirmed reads the log when it is.</summary>
    private bool Keep(LiveMessage message)
    {
        lock (gate)
        {
            if (active)
                return false;
            if (kept is { Count: <= MostKept })
                kept.Add(message);
            return true;
        }
    }

    public void Drop()
    {
        lock (gate)
        {
            dropped = true;
            active = false;
            kept = null;
        }
    }

    /// <summary>Counts the connection's person as present on the channel. True when that changes who is.</summary>
    public bool Show()
    {
        lock (gate)
        {
            if (dropped || shown is not null || connection.IsUnseen)
                return false;
            if (connection.Person is not { ShowsPresence: true } person)
                return false;
            shown = person;
            return channel.Present?.Add(person) ?? false;
        }
    }

    /// <summary>No longer counts the person because of this listener. True when that changes who is present.</summary>
    public bool Hide()
    {
        lock (gate)
        {
            var person = shown;
            shown = null;
            return person is not null && (channel.Present?.Remove(person) ?? false);
        }
    }
}
