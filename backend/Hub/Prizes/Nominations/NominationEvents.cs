using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Prizes.Nominations;

// Stored under these names and shapes: add new ones, never rename or reshape. An experience's nomination in a round is
// one stream: whoever comes second is told so. The hat that nominates stands in the headers.

/// <summary><c>Municipality</c> is whose experience it is; <c>Told</c> are its contacts.</summary>
public sealed record ExperienceNominated(
    Guid Round,
    Guid Experience,
    string Municipality,
    Text Reason,
    IReadOnlyList<Guid> Told,
    DateTimeOffset At
) : Event;

public sealed record NominationWithdrawn(DateTimeOffset At) : Event;
