using Hub.Chat.Messages;
using Hub.Chat.Rooms;
using Hub.EventStore;
using Hub.Live;
using Hub.Shared.Commands;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Chat;

/// <summary>
/// Each network's chat, for its members, and chats of other things, such as a session (<see cref="IChatRooms"/>). Streams:
/// one a message. Mutations: sendMessage, editMessage, deleteMessage. Queries: network { chat }, chat; node Message.
/// Channels: chat/{key}, chat/{uuid}.
/// </summary>
public static class ChatModule
{
    public static IServiceCollection AddChat(this IServiceCollection services) =>
        services
            .AddThings<Message, MessageList>()
            .AddSingleton<ChatAccess>()
            .AddSingleton<MessageJson>()
            .AddSingleton<IProjection, MessageProjection>()
            .AddSingleton<IProjection, ChatChannelIndex>()
            .AddChannel<ChatChannel>()
            .AddChannel<RoomChannel>();
}
