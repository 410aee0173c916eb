using Hub.GraphQL;
using Hub.Shared.Text;

namespace Hub.Chat.Messages;

/// <summary>One message in a network's chat.</summary>
/// <remarks><c>sequence</c> is the log's number of the sending, which later edits leave as it is.</remarks>
/// <param name="Version">Rises with each edit; <c>editMessage</c> takes the one that was read.</param>
/// <param name="SentAt">When it was sent.</param>
/// <param name="EditedAt">When it was last edited; null where it never was.</param>
/// <param name="DeletedAt">When its text was taken away; null where it was not.</param>
/// <param name="IsSample">True for made-up content that only shows how it could look.</param>
/// <param name="Sequence">The log's number of the sending; later edits leave it as it is.</param>
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
