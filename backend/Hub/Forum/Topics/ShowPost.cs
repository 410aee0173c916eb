using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;

namespace Hub.Forum.Topics;

/// <param name="Id">The post.</param>
public sealed record ShowPostInput([property: ID<Post>] Guid Id, Guid? CommandId = null) : ICommandInput;

public sealed record ShowPostPayload(Post? Post, IReadOnlyList<IError>? Errors);

[MutationType]
public static class ShowPost
{
    /// <summary>Shows a hidden post to all who see the topic again. For moderators.</summary>
    [GraphQLName("showPost")]
    public static async Task<ShowPostPayload> Run(
        ShowPostInput input,
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

    internal static Decision Decide(TopicState state, ShowPostInput input, Actor actor, DateTimeOffset now)
    {
        if (state.Post(input.Id, actor) is not (_, var post))
            return new PostNotFound();
        if (state.NotModeratedBy(actor) is { } refusal)
            return refusal;
        return post.IsHidden ? new PostShown(input.Id, actor.PersonId!.Value, now) : new AlreadyDone();
    }
}
