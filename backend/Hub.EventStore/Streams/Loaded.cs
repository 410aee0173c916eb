namespace Hub.EventStore;

/// <summary>A stream's state, the version it is at (0: no such stream), and the sequence of its last event (or 0).</summary>
public sealed record Loaded<TState>(TState State, long Version, long Sequence);
