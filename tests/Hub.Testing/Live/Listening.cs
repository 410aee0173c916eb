namespace Hub.Testing.Live;

/// <summary>
/// A page on one channel by the published rules: keeps events that come while Join runs, drops those it has, joins again
/// when one is missing. <see cref="Applied"/> is what the page was shown.
/// </summary>
public sealed class Listening(LiveClient client, string channel, long after)
{
    private readonly List<Envelope> applied = [];
    private readonly List<Signal> answered = [];
    private int read;

    public string Channel => channel;

    public long Last { get; private set; } = after;

    /// <summary>The server asked for a new snapshot.</summary>
    public bool MustReload { get; private set; }

    public IReadOnlyList<Envelope> Applied => applied;

    /// <summary>Goes on on another connection, as after a cut line.</summary>
    public Listening ContinueOn(LiveClient other)
    {
        var next = new Listening(other, channel, Last);
        next.applied.AddRange(applied);
        return next;
    }

    public async Task<Listening> Join()
    {
        var answer = await client.Join(channel, Last);
        MustReload |= answer.Reload;
        answered.AddRange(answer.Signals);
        foreach (var envelope in answer.Events)
            if (envelope.Sequence > Last)
                Apply(envelope);
        Last = Math.Max(Last, answer.Sequence);
        return this;
    }

    /// <summary>The channel's signals: those of Join's answers and those that came.</summary>
    public IReadOnlyList<Signal> Signals => [.. answered, .. client.Signals.Where(one => one.Channel == channel)];

    /// <summary>Takes in what comes until the page shows this.</summary>
    public async Task Until(Func<Listening, bool> condition)
    {
        while (true)
        {
            var have = client.Events.Count + client.Signals.Count;
            await TakeIn();
            if (condition(this) || MustReload)
                return;
            await client.Until(one => one.Events.Count + one.Signals.Count > have);
        }
    }

    private async Task TakeIn()
    {
        foreach (var envelope in client.Events.Skip(read).ToList())
        {
            read++;
            if (envelope.Channel != channel)
                continue;
            if (envelope.Type == "reload")
                MustReload = true;
            else if (envelope.Previous > Last)
                await Join();
            else if (envelope.Sequence > Last)
                Apply(envelope);
        }
    }

    private void Apply(Envelope envelope)
    {
        applied.Add(envelope);
        Last = envelope.Sequence;
    }
}
