using Hub.EventStore;
using Hub.Shared.Moderation;
using Hub.Shared.Text;

namespace Hub.Privacy.Flags;

// Stored under these names and shapes: add new ones, never rename or reshape. A stream is one person's flag on one thing.
// Persons are opaque ids; At is the time of the deed.

/// <summary>Somebody says that something is wrong with a post. <c>Told</c> are those who ran the network then.</summary>
public sealed record PostFlagged(
    Guid PostId,
    Guid TopicId,
    string Network,
    Guid PersonId,
    ModerationReason Reason,
    Text? Comment,
    IReadOnlyList<Guid> Told,
    DateTimeOffset At
) : Event;

/// <summary>A moderator has looked at the post and lets it stand.</summary>
public sealed record FlagDismissed(Guid DismissedBy, DateTimeOffset At) : Event;

/// <summary>
/// Somebody says that something is wrong with an experience, a message or a comment. <c>Told</c> are those who ran the
/// network then, and a session's hosts.
/// </summary>
/// <param name="Type">As in <see cref="Shared.Links.Thing.Type"/>.</param>
public sealed record ThingFlagged(
    string Type,
    Guid Thing,
    string Network,
    Guid PersonId,
    ModerationReason Reason,
    Text? Comment,
    IReadOnlyList<Guid> Told,
    DateTimeOffset At
) : Event;

/// <summary>
/// A moderator took an experience or a message away for good. <c>Told</c> are those whose it is. Written no more: what is
/// hidden now is told by its own module, and may be shown again.
/// </summary>
public sealed record FlaggedThingHidden(
    string Type,
    Guid Thing,
    ModerationReason Reason,
    IReadOnlyList<Guid> Told,
    Guid HiddenBy,
    DateTimeOffset At
) : Event;
