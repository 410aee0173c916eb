using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Experiences.Adoptions;

// Stored under these names and shapes: add new ones, never rename or reshape. An adoption is one stream: its id follows
// from the experience and the municipality, so that there is one of each. Told are those who got a notice of it.

/// <summary>
/// A municipality takes an experience into use, as it stood in a version: that version is the municipality's copy. Again
/// after it stopped it begins anew.
/// </summary>
/// <param name="TakenFrom">The adoption that it was learnt from; null for the source itself.</param>
public sealed record ExperienceAdopted(
    Guid Experience,
    string Municipality,
    string Network,
    int ExperienceVersion,
    Guid? TakenFrom,
    AdoptionStatus Status,
    Text Why,
    Text? Changes,
    IReadOnlyList<Guid> Told,
    DateTimeOffset At
) : Event;

/// <summary>It goes on, or stopped; or somebody tells what they learnt while the status stays.</summary>
public sealed record AdoptionMoved(AdoptionStatus Status, Text? Learning, IReadOnlyList<Guid> Told, DateTimeOffset At)
    : Event;

/// <summary>The municipality takes a newer version of the source.</summary>
public sealed record AdoptionUpdated(int ExperienceVersion, Guid UpdatedBy, DateTimeOffset At) : Event;

/// <summary>The municipality keeps the version it has; this newer one is offered no more.</summary>
public sealed record AdoptionUpdateIgnored(int ExperienceVersion, Guid IgnoredBy, DateTimeOffset At) : Event;
