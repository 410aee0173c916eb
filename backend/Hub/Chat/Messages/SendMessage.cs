using Hub.EventStore;
using Hub.GraphQL;
using Hub.Networks.Areas;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;

namespace Hub.Chat.Messages;

public sealed record SendMessageInput(
    [property: ID<Message>] Guid Id,
    string Chat,
    [property: GraphQLType("Markdown")] string Body,
    Language? Language = null,
    string? ActingFor = null,
    Guid? CommandId = null
) : ICommandInput;

public sealed record SendMessagePayload(Message? Message, IReadOnlyList<IError>? Errors);

[MutationType]
public static class SendMessage
{
    /// <summary>Writes in a network's chat; <c>chat</c> is the network's key. The id is the client's choice.</summary>
    [GraphQLName("sendMessage")]
    public static async Task<SendMessagePayload> Run(
        SendMessageInput input,
        Actor actor,
        AreaMap areas,
        Commands commands,
        MessageList messages,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is null)
            return Refuse(new SignInRequired());
        if (areas.Network(input.Chat) is null || !actor.IsMemberOf(input.Chat))
            return Refuse(new ChatNotFound());
        if (TextLimits.CheckBody(input.Body, TextLimits.Message) is { } wrongText)
            return Refuse(wrongText);
        var (hat, noHat) = actor.Choose(input.ActingFor, input.Chat);
        if (noHat is not null)
            return Refuse(noHat);

        var refusal = await commands.Decide<MessageState, SendMessageInput>(
            input.Id,
            input,
            createdId: input.Id,
            hat,
            state => Decide(state, input, actor, commands.Now),
            cancellation
        );
        if (refusal is not null)
            return Refuse(refusal);
        return await messages.Find(input.Id, actor, cancellation) is { } message
            ? new(message, null)
            : Refuse(new MessageNotFound());
    }

    internal static Decision Decide(MessageState state, SendMessageInput input, Actor actor, DateTimeOffset now)
    {
        var author = actor.PersonId!.Value;
        return state switch
        {
            MessageState.NotSent when !actor.MayWrite(input.Chat) => new ChatNotFound(),
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

    private static SendMessagePayload Refuse(Refusal refusal) => new(null, [refusal]);
}
