using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;

namespace Hub.Forum.Topics;

/// <param name="Id">The post.</param>
/// <param name="Body">The whole new text, in Markdown.</param>
/// <param name="Version">The <c>version</c> that was read; another one is refused with <c>EDIT_CONFLICT</c>.</param>
public sealed record EditPostInput(
    [property: ID<Post>] Guid Id,
    [property: GraphQLType("Markdown")] string Body,
    int Version,
    Guid? CommandId = null
) : ICommandInput;

public sealed record EditPostPayload(Post? Post, IReadOnlyList<IError>? Errors);

[MutationType]
public static class EditPost
{
    /// <summary>Gives one's own post another text. <c>version</c> is the one that was read; history is kept.</summary>
    [GraphQLName("editPost")]
    public static async Task<EditPostPayload> Run(
        EditPostInput input,
        Actor actor,
        CommandsOn<Post, TopicState> posts,
        CancellationToken cancellation
    )
    {
        var (post, errors) = await posts.Change(
            input.Id,
            input,
            (state, now) => Decide(state, input, actor, now),
            cancellation,
            wrong: TextLimits.CheckBody(input.Body, TextLimits.Post)
        );
        return new(post, errors);
    }

    internal static Decision Decide(TopicState state, EditPostInput input, Actor actor, DateTimeOffset now)
    {
        if (state.Post(input.Id, actor) is not var (topic, post))
            return new PostNotFound();
        if (post.IsWithdrawn)
            return new PostIsWithdrawn();
        if (post.Body.AuthorId != actor.PersonId)
            return new NotYourPost();
        // Asked before the version: a resend after the edit went through is no conflict.
        if (post.Body.Markdown == input.Body)
            return new AlreadyDone();
        if (topic is TopicState.Locked)
            return new TopicIsLocked();
        if (!actor.MayWrite(topic.Facts.Network))
            return new NotAMember();
        if (post.Version != input.Version)
            return new EditConflict(post.Version, post.Body);
        return new PostEdited(input.Id, post.Version + 1, post.Body with { Markdown = input.Body }, now);
    }
}
