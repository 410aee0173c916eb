using Hub.GraphQL;
using Hub.Shared.Text;

namespace Hub.Forum.Topics;

/// <summary>A conversation in a network. The first post is its opening text.</summary>
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
