namespace Hub.Live;

/// <summary>One connection on one channel. Nothing is sent to it before its right is confirmed.</summary>
sealed class Listener(LiveConnection connection, ChannelListeners channel)
{
    private readonly Lock gate = new();
    private int rightsVersion;
    private bool skipped;
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

    /// <summary>Take it before asking whether the person may listen; <see cref="Confirm"/> needs it.</summary>
    public int RightsVersion => Volatile.Read(ref rightsVersion);

    /// <summary>Since the last confirmation rights have changed: silent until they are asked about again.</summary>
    public void Doubt()
    {
        lock (gate)
        {
            rightsVersion++;
            active = false;
        }
    }

    /// <summary>False when rights changed after the question was asked, so that its answer may be stale.</summary>
    /// <param name="askedAt">The <see cref="RightsVersion"/> before the question.</param>
    /// <param name="missed">Something was sent on the channel while it was silent.</param>
    public bool Confirm(int askedAt, out bool missed)
    {
        lock (gate)
        {
            missed = false;
            if (dropped || askedAt != rightsVersion)
                return false;
            missed = skipped;
            skipped = false;
            active = true;
            return true;
        }
    }

    /// <summary>Whether to send to it now; if not, it will learn that it missed something.</summary>
    public bool Hears()
    {
        if (active)
            return true;
        lock (gate)
        {
            skipped = !active;
            return active;
        }
    }

    public void Drop()
    {
        lock (gate)
        {
            dropped = true;
            active = false;
        }
    }

    /// <summary>Counts the connection's person as present on the channel. True when that changes who is.</summary>
    public bool Show()
    {
        lock (gate)
        {
            if (dropped || shown is not null || connection.Person is not { ShowsPresence: true } person)
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
