using Hub.Chat.Rooms;
using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;

namespace Hub.Chat.Messages;

/// <param name="Chat">The network's key; of a session's chat its <c>chat</c> or <c>hostsChat</c>.</param>
/// <param name="Body">The message, in Markdown.</param>
/// <param name="Language">The language of the message; without it, the viewer's own.</param>
public sealed record SendMessageInput(
    [property: ID<Message>] Guid Id,
    string Chat,
    [property: GraphQLType("Markdown")] string Body,
    Language? Language = null,
    string? ActingFor = null,
    Guid? CommandId = null
) : IWritingInput;

public sealed record SendMessagePayload(Message? Message, IReadOnlyList<IError>? Errors);

[MutationType]
public static class SendMessage
{
    /// <summary>Writes in a chat: a network's by its key, or a session's. The id is the client's choice.</summary>
    [GraphQLName("sendMessage")]
    public static async Task<SendMessagePayload> Run(
        SendMessageInput input,
        Actor actor,
        ChatAccess chats,
        CommandsOn<Message, MessageState> messages,
        CancellationToken cancellation
    )
    {
        var rights = await chats.Find(input.Chat, actor, cancellation);
        var (message, errors) = await messages.Write(
            input.Id,
            input,
            ChatAccess.RoomOf(input.Chat) is null
                ? actor.Choose(input.ActingFor, input.Chat)
                : actor.ChooseAny(input.ActingFor),
            wrong: rights is null ? new ChatNotFound() : TextLimits.CheckBody(input.Body, TextLimits.Message),
            (state, now) => Decide(state, input, actor, rights, now),
            cancellation
        );
        return new(message, errors);
    }

    internal static Decision Decide(
        MessageState state,
        SendMessageInput input,
        Actor actor,
        ChatRights? rights,
        DateTimeOffset now
    )
    {
        var author = actor.PersonId!.Value;
        return state switch
        {
            MessageState.NotSent when rights is null => new ChatNotFound(),
            MessageState.NotSent when !rights.MayWrite => new ChatIsClosed(),
            MessageState.NotSent => new MessageSent(
                input.Chat,
                new Text(author, input.Language ?? Languages.OrDefault(actor.Language), input.Body),
                now
            ),
            MessageState.Sent sent when sent.Body.AuthorId == author => sent.Chat == input.Chat
            && sent.Body.Markdown == input.Body
                ? new AlreadyDone()
                : new CommandReused(),
            MessageState.Deleted deleted when deleted.Author == author => new CommandReused(),
            _ => new IdTaken(),
        };
    }
}
