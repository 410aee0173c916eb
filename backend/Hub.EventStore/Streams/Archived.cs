namespace Hub.EventStore;

/// <summary>
/// The last event of a stream: with it the stream and its events are marked as archived, as Marten does by the same name.
/// It is read as before, and takes nothing more (<see cref="StreamArchived"/>).
/// </summary>
public sealed record Archived(string Reason) : Event;
