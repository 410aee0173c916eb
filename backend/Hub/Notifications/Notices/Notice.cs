using Hub.GraphQL;

namespace Hub.Notifications.Notices;

/// <summary>
/// Something that concerns a person: they were mentioned, their topic was replied to, somebody asks for access to a
/// network they run, or their own request was answered.
/// </summary>
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

public enum NoticeKind
{
    Mention,
    Reply,
    AccessRequested,
    AccessGranted,
    AccessDeclined,
}
