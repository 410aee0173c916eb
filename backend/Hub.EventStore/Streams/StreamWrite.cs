namespace Hub.EventStore;

/// <summary>Events for one stream, and what is required of its version.</summary>
public sealed record StreamWrite(StreamId Stream, ExpectedVersion Expected, IReadOnlyList<Event> Events);
