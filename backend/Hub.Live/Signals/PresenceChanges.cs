namespace Hub.Live;

/// <summary>Channels whose presence is to be counted again, told to listeners, or told to other nodes.</summary>
sealed class PresenceChanges
{
    private static readonly TimeSpan AnnounceEvery = TimeSpan.FromSeconds(10);
    private readonly Lock gate = new();
    private readonly HashSet<string> here = new(StringComparer.Ordinal);
    private readonly HashSet<string> elsewhere = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateTimeOffset> announced = new(StringComparer.Ordinal);

    /// <summary>Somebody came or went on this node.</summary>
    public void Changed(string channel)
    {
        lock (gate)
            here.Add(channel);
    }

    /// <summary>Another node said something new.</summary>
    public void Heard(string channel)
    {
        lock (gate)
            elsewhere.Add(channel);
    }

    public void AnnounceAll()
    {
        lock (gate)
            foreach (var channel in announced.Keys)
                here.Add(channel);
    }

    /// <summary>Channels to count here and announce (also those not announced for long), and those that others changed.</summary>
    public (IReadOnlyList<string> Here, IReadOnlyList<string> Elsewhere) Take(DateTimeOffset now)
    {
        lock (gate)
        {
            foreach (var (channel, at) in announced)
                if (now - at >= AnnounceEvery)
                    here.Add(channel);
            (string[] Here, string[] Elsewhere) taken = ([.. here], [.. elsewhere]);
            foreach (var channel in here)
                announced[channel] = now;
            here.Clear();
            elsewhere.Clear();
            return taken;
        }
    }

    /// <summary>Nobody is there any more, and everybody has been told.</summary>
    public void Emptied(string channel)
    {
        lock (gate)
            announced.Remove(channel);
    }
}
