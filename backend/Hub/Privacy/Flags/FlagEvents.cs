using Hub.EventStore;
using Hub.Shared.Moderation;
using Hub.Shared.Text;

namespace Hub.Privacy.Flags;

// Stored under these names and shapes: add new ones, never rename or reshape. A stream is one person's flag on one post.
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
