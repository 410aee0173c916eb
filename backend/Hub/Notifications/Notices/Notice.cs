using Hub.GraphQL;
using Hub.Shared.Links;
using Hub.Shared.Notices;

namespace Hub.Notifications.Notices;

/// <summary>
/// Something that concerns a person: they were mentioned, their topic was replied to, their request was answered. Shown
/// only as long as they may see what it is about.
/// </summary>
/// <param name="Kind">What it tells, by a stable code such as <c>REPLY</c>. There will be more.</param>
/// <param name="At">When it happened.</param>
/// <param name="ReadAt">When the viewer marked it read; null while it is unread.</param>
[Node]
public sealed record Notice(
    Guid Uuid,
    string Kind,
    [property: GraphQLIgnore] Thing About,
    [property: GraphQLIgnore] Guid? AuthorId,
    [property: GraphQLIgnore] string? ActingFor,
    [property: GraphQLIgnore] IReadOnlyDictionary<string, string> Facts,
    DateTimeOffset At,
    DateTimeOffset? ReadAt,
    [property: GraphQLIgnore] long Sequence
)
{
    /// <summary>As the viewer may see it.</summary>
    [GraphQLIgnore]
    public NoticeThing Thing { get; init; } = null!;
}
