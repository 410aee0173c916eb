using Hub.EventStore;

namespace Hub.Journeys.Journeys;

// Stored under these names and shapes: add new ones, never rename or reshape. A journey is one stream with its goals;
// each measure is a stream of its own. At is the time of the deed.

public sealed record JourneyOpened(string Municipality, string Programme, DateTimeOffset At) : Event;

/// <summary>Where the plan lies that the municipality has adopted, and by which decision.</summary>
public sealed record JourneyPlanSet(string Address, string CaseNumber, DateOnly AdoptedOn, DateTimeOffset At) : Event;

/// <summary><c>Phase</c> is a key of the reference data.</summary>
public sealed record JourneyPhaseSet(string Phase, DateTimeOffset At) : Event;

/// <summary>Everybody with an office sees it from now on.</summary>
public sealed record JourneyPublished(DateTimeOffset At) : Event;

public sealed record JourneyUnpublished(DateTimeOffset At) : Event;
