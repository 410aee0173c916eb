using Hub.Chat.Messages;
using Hub.EventStore;
using Hub.Experiences.Experiences;
using Hub.Forum.Topics;
using Hub.GraphQL;
using Hub.Shared.Moderation;
using Hub.Shared.Text;

namespace Hub.Privacy.Flags;

/// <summary>What one person finds wrong with something. Who it was is told to nobody.</summary>
/// <param name="Uuid">Its id.</param>
/// <param name="Reason">What is wrong.</param>
/// <param name="FlaggedAt">When it was flagged.</param>
public sealed record Flag(
    Guid Uuid,
    [property: GraphQLIgnore] string Type,
    [property: GraphQLIgnore] Guid ThingId,
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

    /// <summary>The same for what is no post.</summary>
    internal static StreamId StreamOf(Guid person, Flaggable thing) =>
        StreamId.FromKey(person, $"flag {thing.Type} {thing.Id:D}");
}

/// <summary>A post that somebody flagged, and that no moderator has looked at since.</summary>
/// <param name="Post">The post.</param>
/// <param name="Flags">What is wrong with it, the oldest first.</param>
public sealed record FlaggedPost(Post Post, [property: ListSize(AssumedSize = 5)] IReadOnlyList<Flag> Flags);

/// <summary>An experience or a message that somebody flagged, and that no moderator has looked at since.</summary>
/// <param name="Experience">The experience; null where it is a message.</param>
/// <param name="Message">The message; null where it is an experience.</param>
/// <param name="Flags">What is wrong with it, the oldest first.</param>
public sealed record FlaggedThing(
    Experience? Experience,
    Message? Message,
    [property: ListSize(AssumedSize = 5)] IReadOnlyList<Flag> Flags
);
