using Hub.EventStore;

namespace Hub.Shared.Links;

// Stored under these names and shapes: add new ones, never rename or reshape. They stand in the stream of the thing that
// the command is about, for an origin that of the new thing, never as its first event.

/// <summary>Both ends stay in the log for ever, also when one of them is gone or may not be seen.</summary>
public sealed record Linked(Thing From, Thing To, LinkKind Kind, DateTimeOffset At) : Event;

public sealed record Unlinked(Thing From, Thing To, LinkKind Kind, DateTimeOffset At) : Event;
