using Hub.Forum.Topics;
using Hub.GraphQL;
using Hub.Identity.Viewing;

namespace Hub.Notifications.Reading;

[ObjectType<Topic>]
public static class TopicUnread
{
    /// <summary>Others' posts after the viewer's mark.</summary>
    public static async Task<IReadOnlyList<int>> ViewerUnread(
        [Parent] IReadOnlyList<Topic> topics,
        Actor actor,
        ReadMarks marks,
        CancellationToken cancellation
    ) => [.. (await Of(topics, actor, marks, cancellation)).Select(unread => unread.Count)];

    /// <summary>The sequence up to which the viewer has read; 0 before the first time.</summary>
    public static async Task<IReadOnlyList<long>> ViewerLastRead(
        [Parent] IReadOnlyList<Topic> topics,
        Actor actor,
        ReadMarks marks,
        CancellationToken cancellation
    ) => [.. (await Of(topics, actor, marks, cancellation)).Select(unread => unread.LastRead)];

    private static async Task<IReadOnlyList<ChannelUnread>> Of(
        IReadOnlyList<Topic> topics,
        Actor actor,
        ReadMarks marks,
        CancellationToken cancellation
    ) =>
        actor.PersonId is { } person
            ? await marks.OfTopics(person, [.. topics.Select(topic => topic.Uuid)], cancellation)
            : [.. topics.Select(topic => new ChannelUnread(topic.Channel, 0, 0))];
}

[ObjectType<Hub.Chat.Chat>]
public static class ChatUnread
{
    /// <summary>Others' messages after the viewer's mark.</summary>
    public static async Task<int> ViewerUnread(
        [Parent] Hub.Chat.Chat chat,
        Actor actor,
        ReadMarks marks,
        CancellationToken cancellation
    ) => (await marks.OfChat(actor.PersonId!.Value, chat.Key, cancellation)).Count;

    /// <summary>The sequence up to which the viewer has read; 0 before the first time.</summary>
    public static async Task<long> ViewerLastRead(
        [Parent] Hub.Chat.Chat chat,
        Actor actor,
        ReadMarks marks,
        CancellationToken cancellation
    ) => (await marks.OfChat(actor.PersonId!.Value, chat.Key, cancellation)).LastRead;
}

[ObjectType<Viewer>]
public static class ViewerUnreadChannels
{
    /// <summary>Topics and chats of the viewer's networks that hold something unread, the newest first.</summary>
    [Cost(5), ListSize(AssumedSize = 50)]
    public static Task<IReadOnlyList<ChannelUnread>> Unread(
        [Parent] Viewer viewer,
        Actor actor,
        ReadMarks marks,
        CancellationToken cancellation
    ) => marks.OfNetworks(viewer.Person.Uuid, [.. actor.Networks], cancellation);
}
