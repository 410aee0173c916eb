using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Journeys.Involvements;

// Stored under these names and shapes: add new ones, never rename or reshape. Each time that somebody was heard is a
// stream of its own.

/// <summary><c>Who</c> is a group, never the name of a person.</summary>
public sealed record InvolvementLogged(Guid Journey, Text Who, DateOnly On, int? People, Text? Said, DateTimeOffset At)
    : Event;

public sealed record InvolvementChanged(Text Who, DateOnly On, int? People, Text? Said, DateTimeOffset At) : Event;

public sealed record InvolvementRemoved(DateTimeOffset At) : Event;
