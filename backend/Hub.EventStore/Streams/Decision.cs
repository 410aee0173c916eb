namespace Hub.EventStore;

/// <summary>What a command's <c>Decide</c> answers: events to save, a refusal, or that it is already done.</summary>
public abstract class Decision
{
    private protected Decision() { }

    /// <summary>The events of an acceptance, in order; empty otherwise.</summary>
    public virtual IReadOnlyList<Event> Events => [];

    /// <summary>The module's own refusal, or null.</summary>
    public virtual object? Refusal => null;

    /// <summary>Saves these events on the one stream that is decided over. Without events it is <see cref="AlreadyDone"/>.</summary>
    public static Decision Accept(params ReadOnlySpan<Event> events)
    {
        if (events.IsEmpty)
            return Done.Instance;
        var writes = new (StreamId?, Event)[events.Length];
        for (var i = 0; i < events.Length; i++)
            writes[i] = (null, events[i]);
        return new Accepted(writes, [], []);
    }

    /// <summary>Saves each event on its stream, all or nothing.</summary>
    public static Decision Accept(params ReadOnlySpan<(StreamId Stream, Event Data)> events)
    {
        if (events.IsEmpty)
            return Done.Instance;
        var writes = new (StreamId?, Event)[events.Length];
        for (var i = 0; i < events.Length; i++)
            writes[i] = (events[i].Stream, events[i].Data);
        return new Accepted(writes, [], []);
    }

    /// <summary>Nothing is written; <paramref name="refusal"/> comes back as it is.</summary>
    public static Decision Refuse(object refusal) => new Refused(refusal);

    /// <summary>
    /// Also takes <paramref name="key"/>, which only one may hold at a time over all streams and nodes; if it is taken,
    /// nothing is written and <paramref name="refusalWhenTaken"/> is the answer.
    /// </summary>
    public virtual Decision Claiming(string key, object refusalWhenTaken) => this;

    /// <summary>Also gives <paramref name="key"/> back.</summary>
    public virtual Decision Releasing(string key) => this;

    public static implicit operator Decision(Event accepted) => Accept(accepted);

    public static implicit operator Decision(AlreadyDone done) => Done.Instance;

    internal sealed class Accepted(
        IReadOnlyList<(StreamId? Stream, Event Data)> writes,
        IReadOnlyList<(string Key, object Refusal)> claims,
        IReadOnlyList<string> releases
    ) : Decision
    {
        public IReadOnlyList<(StreamId? Stream, Event Data)> Writes => writes;
        public IReadOnlyList<(string Key, object Refusal)> Claims => claims;
        public IReadOnlyList<string> Releases => releases;
        public override IReadOnlyList<Event> Events => [.. writes.Select(write => write.Data)];

        public override Decision Claiming(string key, object refusalWhenTaken) =>
            new Accepted(writes, [.. claims, (key, refusalWhenTaken)], releases);

        public override Decision Releasing(string key) => new Accepted(writes, claims, [.. releases, key]);
    }

    internal sealed class Refused(object refusal) : Decision
    {
        public override object Refusal => refusal;
    }

    internal sealed class Done : Decision
    {
        public static readonly Done Instance = new();
    }
}
