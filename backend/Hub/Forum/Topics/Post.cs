using Hub.GraphQL;
using Hub.Shared.Text;

namespace Hub.Forum.Topics;

/// <summary>One contribution to a topic; number 1 is the opening text.</summary>
/// <remarks><c>sequence</c> is the log's number of the posting, which later edits leave as it is.</remarks>
[Node]
public sealed record Post(
    Guid Uuid,
    [property: GraphQLIgnore] Guid TopicId,
    [property: GraphQLIgnore] string NetworkKey,
    [property: GraphQLIgnore] bool TopicIsLocked,
    int Number,
    [property: GraphQLIgnore] Guid AuthorId,
    [property: GraphQLIgnore] string? ActingFor,
    [property: GraphQLIgnore] Language Language,
    [property: GraphQLIgnore] string? Markdown,
    [property: GraphQLIgnore] string? Html,
    int Version,
    DateTimeOffset PostedAt,
    DateTimeOffset? EditedAt,
    DateTimeOffset? WithdrawnAt,
    long Sequence
);
