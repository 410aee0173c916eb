using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Tours.Sessions.Captions;

// Stored under these names and shapes: add new ones, never rename or reshape. A line of captions is a stream of its own.

/// <summary>What was said, as the captioner wrote it, at the time it was sent.</summary>
public sealed record CaptionWritten(Guid Session, Text Line, DateTimeOffset At) : Event;

/// <summary>Put right afterwards. The words stay those of who wrote them down.</summary>
public sealed record CaptionChanged(Guid Session, Guid ChangedBy, Text Line, DateTimeOffset At) : Event;

public sealed record CaptionRemoved(Guid Session, Guid RemovedBy, DateTimeOffset At) : Event;
