using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Tours.Sessions.Minutes;

// Stored under these names and shapes: add new ones, never rename or reshape. A minute is a stream of its own. Who changes
// somebody else's words leaves them with their author; words that are new are the changer's.

/// <summary>
/// <c>Who</c> is of a decision who was heard, of a commitment who said yes. <c>Outcome</c> is what became of it.
/// </summary>
public sealed record MinuteWritten(
    Guid Session,
    MinuteKind Kind,
    Text Words,
    Text? Who,
    Text? Outcome,
    DateTimeOffset At
) : Event;

public sealed record MinuteChanged(
    Guid Session,
    Guid ChangedBy,
    Text Words,
    Text? Who,
    Text? Outcome,
    DateTimeOffset At
) : Event;

/// <summary>
/// Which municipality or person of the network said yes to a commitment; both null where it is neither, and said in words
/// alone. <c>Told</c> are those who got a notice of it, as offices were then.
/// </summary>
public sealed record CommitmentMadeBy(
    Guid Session,
    string? Municipality,
    Guid? PersonId,
    Guid NotedBy,
    IReadOnlyList<Guid>? Told,
    DateTimeOffset At
) : Event;

public sealed record MinuteRemoved(Guid Session, Guid RemovedBy, DateTimeOffset At) : Event;
