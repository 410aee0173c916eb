using Hub.Chat.Messages;
using Hub.EventStore;
using Hub.Live;
using Hub.Shared.Commands;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Chat;

/// <summary>
/// Each network's chat, for its members. Streams: one a message. Mutations: sendMessage, editMessage, deleteMessage.
/// Queries: network { chat }; node Message. Channel: chat/{key}.
/// </summary>
public static class ChatModule
{
    public static IServiceCollection AddChat(this IServiceCollection services) =>
        services
            .AddThings<Message, MessageList>()
            .AddSingleton<IProjection, MessageProjection>()
            .AddSingleton<IProjection, ChatChannelIndex>()
            .AddChannel<ChatChannel>();
}
