using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Journeys.Help;

// Stored under these names and shapes: add new ones, never rename or reshape. A stream of its own beside the journey's,
// since others see the journey and not this.

public sealed record HelpAsked(Guid Journey, Text? About, DateTimeOffset At) : Event;

public sealed record HelpNoLongerNeeded(Guid Journey, DateTimeOffset At) : Event;

/// <summary>Those who run the municipality's network were told that it asks: written together with what it asks.</summary>
public sealed record HelpCalledFor(Guid Journey, IReadOnlyList<Guid> Told, DateTimeOffset At) : Event;
