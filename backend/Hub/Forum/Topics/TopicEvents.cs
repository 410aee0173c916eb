using Hub.EventStore;
using Hub.Shared.Moderation;
using Hub.Shared.Text;

namespace Hub.Forum.Topics;

// Stored under these names and shapes: add new ones, never rename or reshape. A topic is one stream with all its posts.
// Persons are opaque ids; At is the time of the deed.

/// <summary>The opening text is the topic's first post.</summary>
public sealed record TopicStarted(
    string Network,
    Text Title,
    Guid FirstPostId,
    Text Body,
    IReadOnlyList<string> FocusAreas,
    Visibility Visibility,
    DateTimeOffset At
) : Event;

/// <summary>Posts are numbered from 1, the opening text.</summary>
public sealed record PostReplied(Guid PostId, int Number, Text Body, DateTimeOffset At) : Event;

/// <summary>The text is now this one; the ones before stay in the log as the post's history. Versions count from 1.</summary>
public sealed record PostEdited(Guid PostId, int PostVersion, Text Body, DateTimeOffset At) : Event;

/// <summary>The text is shown to nobody any more; that somebody wrote here is.</summary>
public sealed record PostWithdrawn(Guid PostId, Guid WithdrawnBy, DateTimeOffset At) : Event;

/// <summary>The text is shown to its author and the moderators only, until it is shown again.</summary>
public sealed record PostHidden(Guid PostId, Guid HiddenBy, ModerationReason Reason, DateTimeOffset At) : Event;

public sealed record PostShown(Guid PostId, Guid ShownBy, DateTimeOffset At) : Event;

public sealed record PostReactionGiven(Guid PostId, Guid PersonId, ReactionKind Kind, DateTimeOffset At) : Event;

public sealed record PostReactionTakenBack(Guid PostId, Guid PersonId, ReactionKind Kind, DateTimeOffset At) : Event;

/// <summary>Nobody replies or edits any more.</summary>
public sealed record TopicLocked(Guid ModeratorId, DateTimeOffset At) : Event;

public sealed record TopicUnlocked(Guid ModeratorId, DateTimeOffset At) : Event;

public sealed record TopicVisibilityChanged(Visibility Visibility, DateTimeOffset At) : Event;
