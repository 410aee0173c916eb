using Hub.EventStore;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;

namespace Hub.Forum.Topics;

/// <summary>What commands on a post have in common: the topic is found by the post, as the actor may see it.</summary>
public sealed class PostCommands(Actor actor, Commands commands, PostList posts)
{
    /// <summary>The post as it is after the command, or the refusal.</summary>
    public async Task<(Post? Post, Refusal? Refusal)> Decide<TInput>(
        Guid id,
        TInput input,
        Func<TopicState, DateTimeOffset, Decision> decide,
        CancellationToken cancellation
    )
        where TInput : ICommandInput
    {
        if (actor.PersonId is null)
            return (null, new SignInRequired());
        if (await posts.Find(id, actor, cancellation) is not { } post)
            return (null, new PostNotFound());

        var refusal = await commands.Decide<TopicState, TInput>(
            post.TopicId,
            input,
            createdId: null,
            hat: null,
            state => decide(state, commands.Now),
            cancellation
        );
        if (refusal is not null)
            return (null, refusal);
        return await posts.Find(id, actor, cancellation) is { } now ? (now, null) : (null, new PostNotFound());
    }
}
