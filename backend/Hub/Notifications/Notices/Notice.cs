using Hub.GraphQL;

namespace Hub.Notifications.Notices;

/// <summary>
/// Something that concerns a person: they were mentioned, their topic was replied to, somebody asks for access to a
/// network they run, or their own request was answered.
/// </summary>
/// <param name="Kind">What happened.</param>
/// <param name="At">When it happened.</param>
/// <param name="ReadAt">When the viewer marked it read; null while it is unread.</param>
[Node]
public sealed record Notice(
    Guid Uuid,
    NoticeKind Kind,
    [property: GraphQLIgnore] Guid? TopicId,
    [property: GraphQLIgnore] Guid? PostId,
    [property: GraphQLIgnore] Guid? AccessRequestId,
    [property: GraphQLIgnore] Guid? AuthorId,
    [property: GraphQLIgnore] string? ActingFor,
    DateTimeOffset At,
    DateTimeOffset? ReadAt,
    [property: GraphQLIgnore] long Sequence
);

/// <summary>What a notice tells.</summary>
public enum NoticeKind
{
    /// <summary>Somebody mentioned the viewer in a text.</summary>
    Mention,

    /// <summary>Somebody replied in the viewer's topic.</summary>
    Reply,

    /// <summary>Somebody asks for access to a network that the viewer runs.</summary>
    AccessRequested,

    /// <summary>The viewer's own request for access was granted.</summary>
    AccessGranted,

    /// <summary>The viewer's own request for access was declined.</summary>
    AccessDeclined,
}
