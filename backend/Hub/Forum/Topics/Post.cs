using Hub.GraphQL;
using Hub.Shared.Moderation;
using Hub.Shared.Text;

namespace Hub.Forum.Topics;

/// <summary>One contribution to a topic; number 1 is the opening text.</summary>
/// <remarks><c>sequence</c> is the log's number of the posting, which later edits leave as it is.</remarks>
/// <param name="Number">Place in the topic, from 1; a withdrawn post keeps its own.</param>
/// <param name="Version">Rises with each edit; <c>editPost</c> takes the one that was read.</param>
/// <param name="PostedAt">When it was posted.</param>
/// <param name="EditedAt">When it was last edited; null where it never was.</param>
/// <param name="WithdrawnAt">When its text was taken away; null where it was not.</param>
/// <param name="HiddenAt">When a moderator hid its text; null while it is shown.</param>
/// <param name="HiddenReason">Why it is hidden; null while it is shown.</param>
/// <param name="Sequence">The log's number of the posting; later edits leave it as it is.</param>
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
    DateTimeOffset? HiddenAt,
    ModerationReason? HiddenReason,
    long Sequence
)
{
    /// <summary>What all who see the topic may read of it.</summary>
    internal (Language, string?, string?) Shown =>
        HiddenAt is null ? (Language, Markdown, Html) : (Language, null, null);

    /// <summary>What only its author and the moderators may read, while it is hidden.</summary>
    internal (Language, string?, string?) HiddenFrom(Actor actor) =>
        HiddenAt is not null && (AuthorId == actor.PersonId || actor.MayModerate(NetworkKey))
            ? (Language, Markdown, Html)
            : (Language, null, null);
}
