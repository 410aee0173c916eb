using Hub.Chat.Messages;

namespace Hub.Chat.Rooms;

/// <summary>Chats by their keys: a network's key, or the UUID of a room.</summary>
public sealed class ChatAccess(IEnumerable<IChatRooms> rooms)
{
    /// <summary>What the actor may do in the chat; null where they may not read it, as for what does not exist.</summary>
    public async Task<ChatRights?> Find(string chat, Actor actor, CancellationToken cancellation)
    {
        if (RoomOf(chat) is not { } room)
            return InNetwork(chat, actor);
        foreach (var module in rooms)
            if (await module.Find(room, actor, cancellation) is { } rights)
                return rights;
        return null;
    }

    public static ChatRights? InNetwork(string network, Actor actor) =>
        actor.IsMemberOf(network) ? new ChatRights(actor.MayWrite(network), actor.MayModerate(network)) : null;

    /// <summary>The same for the chats that messages stand in.</summary>
    public async Task<IReadOnlyDictionary<string, ChatRights?>> Find(
        IReadOnlyList<Message> messages,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var rights = new Dictionary<string, ChatRights?>();
        foreach (var chat in messages.Select(message => message.NetworkKey).Distinct())
            rights[chat] = await Find(chat, actor, cancellation);
        return rights;
    }

    /// <summary>The room that a chat's key names; null for a network's.</summary>
    public static Guid? RoomOf(string chat) => Guid.TryParseExact(chat, "D", out var room) ? room : null;
}
