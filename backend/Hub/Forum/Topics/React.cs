using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;

namespace Hub.Forum.Topics;

/// <param name="Post">The post.</param>
/// <param name="Kind">Which reaction.</param>
/// <param name="On">True gives the reaction, false takes it back.</param>
public sealed record ReactInput([property: ID<Post>] Guid Post, ReactionKind Kind, bool On, Guid? CommandId = null)
    : ICommandInput;

public sealed record ReactPayload(Post? Post, IReadOnlyList<IError>? Errors);

[MutationType]
public static class React
{
    /// <summary>Gives a reaction to a post, or takes it back. Whoever may read may react.</summary>
    [GraphQLName("react")]
    public static async Task<ReactPayload> Run(
        ReactInput input,
        Actor actor,
        CommandsOn<Post, TopicState> posts,
        CancellationToken cancellation
    )
    {
        var (post, errors) = await posts.Change(
            input.Post,
            input,
            (state, now) => Decide(state, input, actor, now),
            cancellation
        );
        return new(post, errors);
    }

    internal static Decision Decide(TopicState state, ReactInput input, Actor actor, DateTimeOffset now)
    {
        if (state.Post(input.Post, actor) is not (_, var post))
            return new PostNotFound();
        var person = actor.PersonId!.Value;
        if (post.Reactions.Contains((person, input.Kind)) == input.On)
            return new AlreadyDone();
        if (post.IsWithdrawn)
            return new PostIsWithdrawn();
        if (post.IsHidden)
            return new PostIsHidden();
        return input.On
            ? new PostReactionGiven(input.Post, person, input.Kind, now)
            : new PostReactionTakenBack(input.Post, person, input.Kind, now);
    }
}
