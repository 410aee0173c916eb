using Hub.EventStore;

namespace Hub.Tours.Sessions.Participations;

// Stored under these names and shapes: add new ones, never rename or reshape. What one person does in one session is a
// stream of its own, whose id is derived from both: many come, wave and clap at once. At is the time of the deed.

/// <summary>The person was there. Counted once, from however many devices.</summary>
public sealed record SessionAttended(Guid Session, Guid PersonId, DateTimeOffset At) : Event;

public sealed record HandRaised(Guid Session, Guid PersonId, DateTimeOffset At) : Event;

/// <summary>By the person, or by a host who has given them the word.</summary>
public sealed record HandLowered(Guid Session, Guid PersonId, Guid LoweredBy, DateTimeOffset At) : Event;

public sealed record SessionReactionGiven(Guid Session, Guid PersonId, SessionReactionKind Kind, DateTimeOffset At)
    : Event;
