using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Journeys.Goals;

// Stored under these names and shapes, in the journey's stream: add new ones, never rename or reshape.

/// <summary>Siblings stand in the order of their ranks.</summary>
public sealed record GoalAdded(
    Guid GoalId,
    Guid? Parent,
    Text Title,
    string? FocusArea,
    decimal Rank,
    DateTimeOffset At
) : Event;

public sealed record GoalRetitled(Guid GoalId, Text Title, DateTimeOffset At) : Event;

/// <summary>Null: as much as its siblings that have none.</summary>
public sealed record GoalWeighed(Guid GoalId, decimal? Weight, DateTimeOffset At) : Event;

/// <summary>What the municipality learnt on the way to it; null: taken back.</summary>
public sealed record GoalLearnt(Guid GoalId, Text? Learning, DateTimeOffset At) : Event;

/// <summary>With all that stands under it.</summary>
public sealed record GoalMoved(Guid GoalId, Guid? Parent, decimal Rank, DateTimeOffset At) : Event;

/// <summary>What stands under it stands directly under the journey from now on.</summary>
public sealed record GoalRemoved(Guid GoalId, DateTimeOffset At) : Event;
