using Hub.EventStore;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;

namespace Hub.Chat.Messages;

/// <summary>What commands on a message have in common: it is loaded as the actor may see it, before and after.</summary>
public sealed class MessageCommands(Actor actor, Commands commands, MessageList messages)
{
    /// <summary>The message as it is after the command, or the refusal.</summary>
    public async Task<(Message? Message, Refusal? Refusal)> Decide<TInput>(
        Guid id,
        TInput input,
        Func<MessageState, DateTimeOffset, Decision> decide,
        CancellationToken cancellation
    )
        where TInput : ICommandInput
    {
        if (actor.PersonId is null)
            return (null, new SignInRequired());
        if (await messages.Find(id, actor, cancellation) is null)
            return (null, new MessageNotFound());

        var refusal = await commands.Decide<MessageState, TInput>(
            id,
            input,
            createdId: null,
            hat: null,
            state => decide(state, commands.Now),
            cancellation
        );
        if (refusal is not null)
            return (null, refusal);
        return await messages.Find(id, actor, cancellation) is { } now ? (now, null) : (null, new MessageNotFound());
    }
}
