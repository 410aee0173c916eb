using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Moderation;

namespace Hub.Forum.Topics;

/// <param name="Id">The post.</param>
/// <param name="Reason">Why; the author is told.</param>
public sealed record HidePostInput([property: ID<Post>] Guid Id, ModerationReason Reason, Guid? CommandId = null)
    : ICommandInput;

public sealed record HidePostPayload(Post? Post, IReadOnlyList<IError>? Errors);

[MutationType]
public static class HidePost
{
    /// <summary>
    /// Hides a post's text from everybody but its author and the moderators, at once and until it is shown again. For
    /// moderators; the author is told why, and may change the text.
    /// </summary>
    [GraphQLName("hidePost")]
    public static async Task<HidePostPayload> Run(
        HidePostInput input,
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

    internal static Decision Decide(TopicState state, HidePostInput input, Actor actor, DateTimeOffset now)
    {
        if (state.Post(input.Id, actor) is not (_, var post))
            return new PostNotFound();
        if (state.NotModeratedBy(actor) is { } refusal)
            return refusal;
        if (post.IsWithdrawn)
            return new PostIsWithdrawn();
        return post.IsHidden ? new AlreadyDone() : new PostHidden(input.Id, actor.PersonId!.Value, input.Reason, now);
    }
}
