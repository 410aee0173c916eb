using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;

namespace Hub.Forum.Topics;

/// <param name="Id">The post.</param>
public sealed record WithdrawPostInput([property: ID<Post>] Guid Id, Guid? CommandId = null) : ICommandInput;

public sealed record WithdrawPostPayload(Post? Post, IReadOnlyList<IError>? Errors);

[MutationType]
public static class WithdrawPost
{
    /// <summary>Takes a post's text away: one's own, or a moderator anybody's. Its place in the topic stays.</summary>
    [GraphQLName("withdrawPost")]
    public static async Task<WithdrawPostPayload> Run(
        WithdrawPostInput input,
        Actor actor,
        CommandsOn<Post, TopicState> posts,
        CancellationToken cancellation
    )
    {
        var (post, errors) = await posts.Change(
            input.Id,
            input,
            (state, now) => Decide(state, input, actor, now),
            cancellation
        );
        return new(post, errors);
    }

    internal static Decision Decide(TopicState state, WithdrawPostInput input, Actor actor, DateTimeOffset now)
    {
        if (state.Post(input.Id, actor) is not var (topic, post))
            return new PostNotFound();
        if (post.Body.AuthorId != actor.PersonId && !actor.MayModerate(topic.Facts.Network))
            return new NotYourPost();
        return post.IsWithdrawn ? new AlreadyDone() : new PostWithdrawn(input.Id, actor.PersonId!.Value, now);
    }
}
