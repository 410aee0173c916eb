using Hub.Chat.Messages;
using Hub.EventStore;
using Hub.Experiences.Experiences;
using Hub.Forum.Topics;
using Hub.GraphQL;
using Hub.Journeys.Comments;
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

/// <summary>Something that somebody flagged, and that no moderator has looked at since: one of the things is there.</summary>
/// <param name="Post">The post; only in the list of all networks, in a network's own it stands in <c>flaggedPosts</c>.</param>
/// <param name="Experience">The experience.</param>
/// <param name="Message">The message, in a network's chat or a session's.</param>
/// <param name="Comment">The comment, on a goal or a measure.</param>
/// <param name="Address">Where it stands: a path of the hub's pages.</param>
/// <param name="Flags">What is wrong with it, the oldest first.</param>
public sealed record FlaggedThing(
    [property: GraphQLIgnore] string NetworkKey,
    Post? Post,
    Experience? Experience,
    Message? Message,
    Comment? Comment,
    string Address,
    [property: ListSize(AssumedSize = 5)] IReadOnlyList<Flag> Flags
);

/// <summary>Something that a moderator hid, and may show again: one of the things is there.</summary>
/// <param name="Post">The post.</param>
/// <param name="Experience">The experience.</param>
/// <param name="Message">The message, in a network's chat or a session's.</param>
/// <param name="Comment">The comment, on a goal or a measure.</param>
/// <param name="Address">Where it stands: a path of the hub's pages.</param>
/// <param name="Reason">Why it was hidden.</param>
/// <param name="HiddenAt">When it was hidden.</param>
public sealed record HiddenThing(
    [property: GraphQLIgnore] string NetworkKey,
    Post? Post,
    Experience? Experience,
    Message? Message,
    Comment? Comment,
    string Address,
    ModerationReason Reason,
    DateTimeOffset HiddenAt
);
