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
        CommandsOn<Message, MessageState> messages,
        CancellationToken cancellation
    )
    {
        var (message, errors) = await messages.Change(
            input.Id,
            input,
            (state, now) => Decide(state, actor, now),
            cancellation
        );
        return new(message, errors);
    }

    internal static Decision Decide(MessageState state, Actor actor, DateTimeOffset now) =>
        state switch
        {
            MessageState.Sent sent when !actor.IsMemberOf(sent.Chat) => new MessageNotFound(),
            MessageState.Sent sent when sent.Body.AuthorId != actor.PersonId && !actor.MayModerate(sent.Chat) =>
                new NotYourMessage(),
            MessageState.Sent => new MessageDeleted(actor.PersonId!.Value, now),
            MessageState.Deleted deleted when actor.IsMemberOf(deleted.Chat) => new AlreadyDone(),
            _ => new MessageNotFound(),
        };
}
