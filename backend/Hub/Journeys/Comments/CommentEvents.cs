using Hub.EventStore;
using Hub.Shared.Moderation;
using Hub.Shared.Text;

namespace Hub.Journeys.Comments;

// Stored under these names and shapes: add new ones, never rename or reshape. A comment is a stream of its own; each
// event names the journey, whose page it stands on.

/// <summary><c>About</c> is a goal or a measure; <c>Told</c> are the municipality's own, and who wrote there before.</summary>
public sealed record CommentWritten(Guid Journey, Guid About, Text Body, IReadOnlyList<Guid> Told, DateTimeOffset At)
    : Event;

public sealed record CommentEdited(Guid Journey, Text Body, DateTimeOffset At) : Event;

public sealed record CommentWithdrawn(Guid Journey, DateTimeOffset At) : Event;

public sealed record CommentHidden(
    Guid Journey,
    Guid AuthorId,
    Guid HiddenBy,
    ModerationReason Reason,
    DateTimeOffset At
) : Event;

public sealed record CommentShown(Guid Journey, Guid ShownBy, DateTimeOffset At) : Event;
