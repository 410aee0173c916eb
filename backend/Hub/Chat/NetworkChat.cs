using Hub.Chat.Messages;
using Hub.Chat.Rooms;
using Hub.GraphQL;
using Hub.Networks;

namespace Hub.Chat;

/// <summary>A chat: a network's, for its members, or that of another thing, such as a session.</summary>
/// <param name="Key">The network's key, or the UUID of the room.</param>
public sealed record Chat(string Key)
{
    /// <summary>The live channel.</summary>
    public string Channel => $"chat/{Key}";

    /// <summary>Global id of the chat.</summary>
    [ID]
    public string Id => NodeId.Encode(nameof(Chat), Key);
}

[ObjectType<Network>]
public static class NetworkChat
{
    /// <summary>Null for those who are not members.</summary>
    [GraphQLName("chat")]
    public static Chat? Of([Parent] Network network, Actor actor) =>
        actor.IsMemberOf(network.Key) ? new Chat(network.Key) : null;
}

[ObjectType<Chat>]
public static class ChatFields
{
    /// <summary>The newest page; <c>before</c> an earlier one. Each page is in the order of sending.</summary>
    [Cost(2), ListSize(SlicingArguments = ["last"])]
    public static async Task<Connection<Message>> Messages(
        [Parent] Chat chat,
        Actor actor,
        MessageList messages,
        CancellationToken cancellation,
        int? last = 50,
        string? before = null
    )
    {
        var count = Math.Max(last ?? 50, 0);
        var position = before is null ? (long?)null : PageKeys.Long(before);
        var found = await messages.Page(chat.Key, count + 1, position, actor.Sight, cancellation);
        return Connection.From(
            [.. found.Take(count).Reverse()],
            MessageList.CursorOf,
            hasNextPage: position is not null,
            hasPreviousPage: found.Count > count
        );
    }

    /// <summary>Whether the viewer may write in it.</summary>
    public static async Task<bool> ViewerCanSend(
        [Parent] Chat chat,
        Actor actor,
        ChatAccess chats,
        CancellationToken cancellation
    ) => await chats.Find(chat.Key, actor, cancellation) is { MayWrite: true };

    /// <summary>Whether the viewer may hide what others say in it, and show it again.</summary>
    public static async Task<bool> ViewerCanModerate(
        [Parent] Chat chat,
        Actor actor,
        ChatAccess chats,
        CancellationToken cancellation
    ) => await chats.Find(chat.Key, actor, cancellation) is { MayModerate: true };
}

[QueryType]
public static class ChatQueries
{
    /// <summary>A chat by its key; null for what the viewer may not read, as for what does not exist.</summary>
    /// <param name="key">The network's key, or a session's <c>chat</c> or <c>hostsChat</c>.</param>
    public static async Task<Chat?> GetChat(
        string key,
        Actor actor,
        ChatAccess chats,
        CancellationToken cancellation
    ) => await chats.Find(key, actor, cancellation) is null ? null : new Chat(key);
}
