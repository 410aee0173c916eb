using Hub.Chat.Rooms;
using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;

namespace Hub.Chat.Messages;

/// <param name="Id">The message.</param>
public sealed record DeleteMessageInput([property: ID<Message>] Guid Id, Guid? CommandId = null) : ICommandInput;

public sealed record DeleteMessagePayload(Message? Message, IReadOnlyList<IError>? Errors);

[MutationType]
public static class DeleteMessage
{
    /// <summary>Takes a message's text away: one's own, or a moderator anybody's. Its place in the chat stays.</summary>
    [GraphQLName("deleteMessage")]
    public static async Task<DeleteMessagePayload> Run(
        DeleteMessageInput input,
        Actor actor,
        ChatAccess chats,
        MessageList list,
        CommandsOn<Message, MessageState> messages,
        CancellationToken cancellation
    )
    {
        var rights = await list.RightsTo(input.Id, actor, chats, cancellation);
        var (message, errors) = await messages.Change(
            input.Id,
            input,
            (state, now) => Decide(state, actor, rights, now),
            cancellation
        );
        return new(message, errors);
    }

    internal static Decision Decide(MessageState state, Actor actor, ChatRights? rights, DateTimeOffset now) =>
        state switch
        {
            MessageState.Sent sent when rights is null => new MessageNotFound(),
            MessageState.Sent sent when sent.Body.AuthorId != actor.PersonId && !rights.MayModerate =>
                new NotYourMessage(),
            MessageState.Sent => new MessageDeleted(actor.PersonId!.Value, now),
            MessageState.Deleted deleted when rights is not null => new AlreadyDone(),
            _ => new MessageNotFound(),
        };
}
