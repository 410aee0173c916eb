using Hub.Chat.Rooms;
using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Text;

namespace Hub.Chat.Messages;

/// <param name="Id">The message.</param>
/// <param name="Body">The whole new text, in Markdown.</param>
/// <param name="Version">The <c>version</c> that was read; another one is refused with <c>EDIT_CONFLICT</c>.</param>
public sealed record EditMessageInput(
    [property: ID<Message>] Guid Id,
    [property: GraphQLType("Markdown")] string Body,
    int Version,
    Guid? CommandId = null
) : ICommandInput;

public sealed record EditMessagePayload(Message? Message, IReadOnlyList<IError>? Errors);

[MutationType]
public static class EditMessage
{
    /// <summary>Gives one's own message another text. <c>version</c> is the one that was read.</summary>
    [GraphQLName("editMessage")]
    public static async Task<EditMessagePayload> Run(
        EditMessageInput input,
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
            (state, now) => Decide(state, input, actor, rights, now),
            cancellation,
            wrong: TextLimits.CheckBody(input.Body, TextLimits.Message)
        );
        return new(message, errors);
    }

    internal static Decision Decide(
        MessageState state,
        EditMessageInput input,
        Actor actor,
        ChatRights? rights,
        DateTimeOffset now
    ) =>
        state switch
        {
            MessageState.Sent sent when rights is null => new MessageNotFound(),
            MessageState.Sent sent when sent.Body.AuthorId != actor.PersonId => new NotYourMessage(),
            MessageState.Sent when !rights.MayWrite => new ChatIsClosed(),
            // Asked before the version: a resend after the edit went through is no conflict.
            MessageState.Sent sent when sent.Body.Markdown == input.Body => new AlreadyDone(),
            MessageState.Sent sent when sent.Version != input.Version => new MessageEditConflict(
                sent.Version,
                sent.Body
            ),
            MessageState.Sent sent => new MessageEdited(
                sent.Version + 1,
                sent.Body with
                {
                    Markdown = input.Body,
                },
                now
            ),
            MessageState.Deleted deleted when rights is not null => new MessageIsDeleted(),
            _ => new MessageNotFound(),
        };
}
