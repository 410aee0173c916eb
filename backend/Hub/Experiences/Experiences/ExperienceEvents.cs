using Hub.EventStore;
using Hub.Shared.Moderation;
using Hub.Shared.Text;

namespace Hub.Experiences.Experiences;

// Stored under these names and shapes: add new ones, never rename or reshape. An experience is one stream. Versions count
// from 1 over all that were sent to review, published or not. Persons are opaque ids; At is the time of the deed; Told
// are those who got a notice of it, as offices were then.

/// <summary>The reference data tells of it: published as it is, and again when the data change.</summary>
public sealed record ExperienceImported(
    string Municipality,
    string Network,
    int Version,
    ExperienceContent Content,
    DateTimeOffset At
) : Event;

/// <summary>A version was sent to review. It takes the place of one that was waiting.</summary>
public sealed record ExperienceSubmitted(
    string Municipality,
    string Network,
    int Version,
    ExperienceContent Content,
    IReadOnlyList<Guid> Told,
    DateTimeOffset At
) : Event;

/// <summary>Anybody may read that version; it takes the place of the one published before.</summary>
/// <param name="AdoptersTold">Contacts of the municipalities that have the experience in use and are offered this version.</param>
public sealed record ExperiencePublished(
    int Version,
    Guid PublishedBy,
    IReadOnlyList<Guid> Told,
    IReadOnlyList<Guid> AdoptersTold,
    DateTimeOffset At
) : Event;

/// <summary>The facilitator asks for changes. What is published stays so.</summary>
public sealed record ExperienceReturned(
    int Version,
    Guid ReturnedBy,
    Text Reason,
    IReadOnlyList<Guid> Told,
    DateTimeOffset At
) : Event;

/// <summary>Nobody outside reads it any more; those who have it in use keep the version they took.</summary>
public sealed record ExperienceWithdrawn(
    Guid WithdrawnBy,
    Text? Reason,
    IReadOnlyList<Guid> AdoptersTold,
    DateTimeOffset At
) : Event;

/// <summary>Still true as it stands.</summary>
public sealed record ExperienceConfirmed(Guid ConfirmedBy, DateTimeOffset At) : Event;

/// <summary>
/// A moderator took it out of the library at once. <c>Told</c> are its municipality's contacts; those who have it in use
/// are told by no notice: the source did not withdraw it.
/// </summary>
public sealed record ExperienceHidden(
    Guid HiddenBy,
    ModerationReason Reason,
    IReadOnlyList<Guid> Told,
    DateTimeOffset At
) : Event;

/// <summary>It stands in the library again, as far as its municipality has it published.</summary>
public sealed record ExperienceShown(Guid ShownBy, DateTimeOffset At) : Event;
