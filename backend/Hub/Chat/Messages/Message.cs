using Hub.GraphQL;
using Hub.Shared.Text;

namespace Hub.Chat.Messages;

/// <summary>One message in a network's chat.</summary>
/// <remarks><c>sequence</c> is the log's number of the sending, which later edits leave as it is.</remarks>
[Node]
public sealed record Message(
    Guid Uuid,
    [property: GraphQLIgnore] string NetworkKey,
    [property: GraphQLIgnore] Guid AuthorId,
    [property: GraphQLIgnore] string? ActingFor,
    [property: GraphQLIgnore] Language Language,
    [property: GraphQLIgnore] string? Markdown,
    [property: GraphQLIgnore] string? Html,
    int Version,
    DateTimeOffset SentAt,
    DateTimeOffset? EditedAt,
    DateTimeOffset? DeletedAt,
    bool IsSample,
    long Sequence
);
