using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Journeys.Journeys;

// Stored under these names and shapes: add new ones, never rename or reshape. A journey is one stream with its goals;
// each measure is a stream of its own. At is the time of the deed.

public sealed record JourneyOpened(string Municipality, string Programme, DateTimeOffset At) : Event;

/// <summary>Where the plan lies that the municipality has adopted, and by which decision.</summary>
public sealed record JourneyPlanSet(string Address, string CaseNumber, DateOnly AdoptedOn, DateTimeOffset At) : Event;

/// <summary>The same, where the plan is kept here: <c>File</c> is the SHA-256 of a PDF that was sent to <c>/files</c>.</summary>
public sealed record JourneyPlanFiled(string File, string CaseNumber, DateOnly AdoptedOn, DateTimeOffset At) : Event;

/// <summary><c>Phase</c> is a key of the reference data.</summary>
public sealed record JourneyPhaseSet(string Phase, DateTimeOffset At) : Event;

/// <summary>How things stand, in Markdown; null: taken back. <c>Version</c> counts them from 1.</summary>
public sealed record JourneyChallengeSet(Text? Picture, int Version, DateTimeOffset At) : Event;

/// <summary>Everybody with an office sees it from now on.</summary>
public sealed record JourneyPublished(DateTimeOffset At) : Event;

public sealed record JourneyUnpublished(DateTimeOffset At) : Event;

/// <summary>
/// Something with a stream of its own stands in it from now on. It is said here, too, so that two that are added at once
/// are counted one after the other. <c>Kind</c> is the name of an <c>ItemKind</c>.
/// </summary>
public sealed record JourneyItemPlaced(Guid ItemId, string Kind, DateTimeOffset At) : Event;

public sealed record JourneyItemTakenOut(Guid ItemId, string Kind, DateTimeOffset At) : Event;
