using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Journeys.Measures;

// Stored under these names and shapes: add new ones, never rename or reshape. A measure is a stream of its own, so that
// two who work on different ones never wait for each other.

/// <summary>The owner is a role or a unit, never a person's name.</summary>
public sealed record MeasureAdded(
    Guid Journey,
    Guid? Goal,
    Text Title,
    Text? Owner,
    DateOnly? DueOn,
    decimal Rank,
    DateTimeOffset At
) : Event;

public sealed record MeasureRetitled(Text Title, DateTimeOffset At) : Event;

public sealed record MeasureAssigned(Text? Owner, DateTimeOffset At) : Event;

public sealed record MeasureDueSet(DateOnly? DueOn, DateTimeOffset At) : Event;

/// <summary>How far it has come, in percent, goes with the status.</summary>
public sealed record MeasureStatusSet(MeasureStatus Status, int Percent, DateTimeOffset At) : Event;

/// <summary>Null: as much as its siblings that have none.</summary>
public sealed record MeasureWeighed(decimal? Weight, DateTimeOffset At) : Event;

/// <summary>What it may cost, in kroner; null: nothing is said.</summary>
public sealed record MeasureBudgeted(decimal? Amount, DateTimeOffset At) : Event;

/// <summary>By which decision it is to be done; null: by none that is named.</summary>
public sealed record MeasureDecided(string? CaseNumber, DateOnly? DecidedOn, string? Address, DateTimeOffset At)
    : Event;

/// <summary>What the municipality learnt of it; null: taken back.</summary>
public sealed record MeasureLearnt(Text? Learning, DateTimeOffset At) : Event;

public sealed record MeasureMoved(Guid? Goal, decimal Rank, DateTimeOffset At) : Event;

public sealed record MeasureRemoved(DateTimeOffset At) : Event;

/// <summary>Told are those who got a notice of it.</summary>
public sealed record MeasureComesDue(DateOnly DueOn, IReadOnlyList<Guid> Told, DateTimeOffset At) : Event;

/// <summary>As <see cref="MeasureComesDue"/>, when the day has passed.</summary>
public sealed record MeasureOverdue(DateOnly DueOn, IReadOnlyList<Guid> Told, DateTimeOffset At) : Event;

/// <summary>
/// Many measures of a journey have one day: one notice for all. A stream of its own for each journey and day. Told are
/// those who got it.
/// </summary>
public sealed record MeasuresDueTogether(
    Guid Journey,
    DateOnly DueOn,
    bool IsOverdue,
    int Count,
    IReadOnlyList<Guid> Told,
    DateTimeOffset At
) : Event;
