using Hub.GraphQL;
using Hub.Shared.Moderation;
using Hub.Shared.Text;

namespace Hub.Chat.Messages;

/// <summary>One message in a chat: a network's, or a session's.</summary>
/// <remarks><c>sequence</c> is the log's number of the sending, which later edits leave as it is.</remarks>
/// <param name="Version">Rises with each edit; <c>editMessage</c> takes the one that was read.</param>
/// <param name="SentAt">When it was sent.</param>
/// <param name="EditedAt">When it was last edited; null where it never was.</param>
/// <param name="DeletedAt">When its text was taken away; null where it was not.</param>
/// <param name="HiddenAt">When a moderator hid its text; null while it is shown.</param>
/// <param name="HiddenReason">Why it is hidden; null while it is shown.</param>
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
    long Sequence,
    DateTimeOffset? HiddenAt,
    ModerationReason? HiddenReason
)
{
    /// <summary>What all who read the chat may read of it.</summary>
    internal (Language, string?, string?) Shown =>
        HiddenAt is null ? (Language, Markdown, Html) : (Language, null, null);
}
