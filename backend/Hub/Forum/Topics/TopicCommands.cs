using Hub.EventStore;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;

namespace Hub.Forum.Topics;

/// <summary>What commands on a topic have in common: it is loaded as the actor may see it, before and after.</summary>
public sealed class TopicCommands(Actor actor, Commands commands, TopicList topics)
{
    /// <summary>The topic as it is after the command, or the refusal.</summary>
    public async Task<(Topic? Topic, Refusal? Refusal)> Decide<TInput>(
        Guid id,
        TInput input,
        Func<TopicState, DateTimeOffset, Decision> decide,
        CancellationToken cancellation
    )
        where TInput : ICommandInput
    {
        if (actor.PersonId is null)
            return (null, new SignInRequired());
        if (await topics.Find(id, actor, cancellation) is null)
            return (null, new TopicNotFound());

        var refusal = await commands.Decide<TopicState, TInput>(
            id,
            input,
            createdId: null,
            hat: null,
            state => decide(state, commands.Now),
            cancellation
        );
        if (refusal is not null)
            return (null, refusal);
        return await topics.Find(id, actor, cancellation) is { } now ? (now, null) : (null, new TopicNotFound());
    }
}
