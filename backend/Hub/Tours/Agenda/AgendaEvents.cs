using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Tours.Agenda;

// Stored under these names and shapes: add new ones, never rename or reshape. A point is a stream of its own. Who changes
// somebody else's words leaves them with their author. That a point is carried over is no event: it follows from when the
// meetings are.

/// <summary>Something to talk about at the stop. <c>Minutes</c> is how long it may take; null where nothing is said.</summary>
public sealed record AgendaPointAdded(Guid Tour, Guid Stop, Text Title, Text? Note, int? Minutes, DateTimeOffset At)
    : Event;

public sealed record AgendaPointChanged(Guid ChangedBy, Text Title, Text? Note, int? Minutes, DateTimeOffset At)
    : Event;

/// <summary>Talked through at that meeting; the outcome is what came of it.</summary>
public sealed record AgendaPointClosed(Guid Meeting, Guid ClosedBy, Text? Outcome, DateTimeOffset At) : Event;

public sealed record AgendaPointReopened(Guid ReopenedBy, DateTimeOffset At) : Event;

public sealed record AgendaPointRemoved(Guid RemovedBy, DateTimeOffset At) : Event;

/// <summary>In the tour's stream: the next meeting has its day, and those who were members of its networks are told.</summary>
public sealed record MeetingPlanned(Guid Stop, DateOnly Day, IReadOnlyList<Guid> Told, DateTimeOffset At) : Event;
