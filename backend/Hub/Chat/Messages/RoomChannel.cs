using System.Security.Claims;
using Hub.Chat.Rooms;
using Hub.EventStore;
using Hub.Live;

namespace Hub.Chat.Messages;

/// <summary>The chat of a room, such as a session's: messages, who is typing, how many are there.</summary>
internal sealed class RoomChannel(IActors actors, ChatAccess chats, IEnumerable<IChatRooms> rooms, MessageJson messages)
    : Channel("chat/{uuid}")
{
    public override async ValueTask<bool> MayListen(ClaimsPrincipal user, ChannelName name, CancellationToken ct) =>
        await chats.Find(name.Key, await actors.FindNow(user, ct), ct) is not null;

    public override ValueTask<IReadOnlyList<ReadOnlyMemory<byte>?>> Render(
        ChannelName name,
        IReadOnlyList<ChannelEvent> events,
        CancellationToken ct
    ) => messages.Render(name, events, ct);

    public override IReadOnlyList<string> SignalsFromClients { get; } = ["typing"];

    public override IEnumerable<Guid> PersonsWhoseRightsChangeBy(RecordedEvent recorded) =>
        rooms.SelectMany(module => module.PersonsWhoseRightsChangeBy(recorded)).Distinct();
}
