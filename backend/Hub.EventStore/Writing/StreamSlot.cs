using Hub.EventStore.Streams;

namespace Hub.EventStore.Writing;

/// <summary>One stream while a batch is judged: what was known, and what earlier commands of the batch add to it.</summary>
internal sealed class StreamSlot
{
    private readonly List<Event> events;
    private readonly long eventsAfter;
    private Dictionary<Type, (object State, long Version)>? folded;

    /// <param name="facts">The stream as it is before the batch.</param>
    public StreamSlot(StreamFacts facts)
    {
        events = [.. facts.Newer];
        eventsAfter = facts.Version - facts.Newer.Count;
        Before = facts.Version;
        Version = facts.Version;
        Sequence = facts.Sequence;
        Archived = facts.Archived;
        Problem = facts.Problem;
    }

    /// <summary>Its version before the batch; 0 when the batch creates it.</summary>
    public long Before { get; }

    public long Version { get; private set; }

    public long Sequence { get; private set; }

    public bool Archived { get; private set; }

    /// <summary>Why its newer events cannot be read, if they cannot.</summary>
    public Exception? Problem { get; }

    /// <summary>A state that was folded for decisions in this batch, to be kept warm.</summary>
    public object? Folded => folded?.Values.FirstOrDefault(each => each.Version == Version).State;

    /// <summary>The state now, from an older one that the command brought.</summary>
    public TState StateOf<TState>(Loaded<TState> known)
        where TState : class, IState<TState>
    {
        ThrowIfUnreadable();
        folded ??= [];
        var (state, version) =
            folded.TryGetValue(typeof(TState), out var here) && here.Version >= known.Version
                ? ((TState)here.State, here.Version)
                : (known.State, known.Version);
        foreach (var recorded in After(version))
            state = state.Evolve(recorded);
        folded[typeof(TState)] = (state, Version);
        return state;
    }

    public StreamHistory HistoryAfter(StreamHistory known)
    {
        ThrowIfUnreadable();
        return known.Version == Version
            ? known
            : new StreamHistory([.. known.Events, .. After(known.Version)], Version, Sequence);
    }

    public void Add(Event data, long sequence)
    {
        events.Add(data);
        Version++;
        Archived |= data is Archived;
        Sequence = Math.Max(Sequence, sequence);
    }

    private IEnumerable<Event> After(long version) =>
        version >= eventsAfter
            ? events.Skip((int)(version - eventsAfter))
            : throw new InvalidOperationException(
                $"Events after version {eventsAfter} are known, after {version} were asked."
            );

    private void ThrowIfUnreadable()
    {
        if (Problem is not null)
            throw Problem;
    }
}
