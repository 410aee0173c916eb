using Hub.GraphQL;
using Hub.Shared.Text;

namespace Hub.Forum.Topics;

/// <summary>A conversation in a network. The first post is its opening text.</summary>
/// <param name="Title">The title, in plain text.</param>
/// <param name="Language">The language of the title and the opening text.</param>
/// <param name="Visibility">Who may read it.</param>
/// <param name="StartedAt">When it was started.</param>
/// <param name="LastPostAt">When the last post was written.</param>
/// <param name="PostCount">How many posts there are, the opening text included.</param>
/// <param name="IsLocked">True while nobody may reply or edit.</param>
/// <param name="IsSample">True for made-up content that only shows how it could look.</param>
/// <param name="Sequence">The log's number of its last change or reply; an edited post leaves it as it is.</param>
[Node]
public sealed record Topic(
    Guid Uuid,
    [property: GraphQLIgnore] string NetworkKey,
    string Title,
    Language Language,
    Visibility Visibility,
    [property: GraphQLIgnore] IReadOnlyList<string> FocusAreaKeys,
    [property: GraphQLIgnore] Guid AuthorId,
    [property: GraphQLIgnore] string? ActingFor,
    DateTimeOffset StartedAt,
    DateTimeOffset LastPostAt,
    [property: GraphQLIgnore] long LastPostSequence,
    int PostCount,
    bool IsLocked,
    bool IsSample,
    long Sequence
)
{
    /// <summary>The live channel of the topic's own page.</summary>
    public string Channel => ChannelOf(Uuid);

    [GraphQLIgnore]
    public static string ChannelOf(Guid topic) => $"topic/{topic:D}";
}
