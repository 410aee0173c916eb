using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Journeys.Indicators;

// Stored under these names and shapes: add new ones, never rename or reshape. An indicator is a stream of its own, with
// the values that were measured; there is one value a day.

/// <summary>
/// <c>About</c> is the goal or measure that it shows the effect of; null: it belongs to the challenge picture.
/// </summary>
public sealed record IndicatorAdded(
    Guid Journey,
    Guid? About,
    Text Name,
    Text? Unit,
    Text? Source,
    string? SourceAddress,
    decimal Rank,
    DateTimeOffset At
) : Event;

public sealed record IndicatorRenamed(Text Name, DateTimeOffset At) : Event;

public sealed record IndicatorUnitSet(Text? Unit, DateTimeOffset At) : Event;

public sealed record IndicatorSourced(Text? Source, string? Address, DateTimeOffset At) : Event;

/// <summary>
/// <c>BaselineOn</c> is the day of the value that it began with; null: the first one. A target may have a day.
/// </summary>
public sealed record IndicatorTargeted(DateOnly? BaselineOn, decimal? Target, DateOnly? TargetOn, DateTimeOffset At)
    : Event;

public sealed record IndicatorRemoved(DateTimeOffset At) : Event;

public sealed record IndicatorValueAdded(Guid Journey, DateOnly On, decimal Value, DateTimeOffset At) : Event;

public sealed record IndicatorValueCorrected(DateOnly On, decimal Value, DateTimeOffset At) : Event;

public sealed record IndicatorValueRemoved(DateOnly On, DateTimeOffset At) : Event;
