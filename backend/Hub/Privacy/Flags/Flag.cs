using Hub.EventStore;
using Hub.Forum.Topics;
using Hub.GraphQL;
using Hub.Shared.Moderation;
using Hub.Shared.Text;

namespace Hub.Privacy.Flags;

/// <summary>What one person finds wrong with a post. Who it was is told to nobody.</summary>
/// <param name="Uuid">Its id.</param>
/// <param name="Reason">What is wrong.</param>
/// <param name="FlaggedAt">When it was flagged.</param>
public sealed record Flag(
    Guid Uuid,
    [property: GraphQLIgnore] Guid PostId,
    [property: GraphQLIgnore] string NetworkKey,
    ModerationReason Reason,
    [property: GraphQLIgnore] Language Language,
    [property: GraphQLIgnore] string? Markdown,
    [property: GraphQLIgnore] string? Html,
    DateTimeOffset FlaggedAt
)
{
    /// <summary>One stream for each person and post, so that flagging twice is one flag.</summary>
    public static StreamId StreamOf(Guid person, Guid post) => StreamId.FromKey(person, $"flag post {post:D}");
}

/// <summary>A post that somebody flagged, and that no moderator has looked at since.</summary>
/// <param name="Post">The post.</param>
/// <param name="Flags">What is wrong with it, the oldest first.</param>
public sealed record FlaggedPost(Post Post, [property: ListSize(AssumedSize = 5)] IReadOnlyList<Flag> Flags);
