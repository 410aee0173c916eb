namespace Hub.EventStore.Streams;

/// <summary>A stream's events as a command over several streams sees them.</summary>
internal sealed record StreamHistory(IReadOnlyList<Event> Events, long Version, long Sequence)
{
    public static StreamHistory Empty { get; } = new([], 0, 0);

    public TState Fold<TState>()
        where TState : class, IState<TState>
    {
        var state = TState.Initial;
        foreach (var recorded in Events)
            state = state.Evolve(recorded);
        return state;
    }
}
