using Hub.EventStore;
using Hub.Forum;
using Hub.Forum.Topics;
using Hub.GraphQL;
using Hub.Networks.AccessRequests;
using Hub.Networks.Areas;
using Hub.Shared.Commands;
using Hub.Shared.Moderation;
using Hub.Shared.Refusals;
using Hub.Shared.Text;

namespace Hub.Privacy.Flags;

/// <param name="Post">The post.</param>
/// <param name="Reason">What is wrong with it.</param>
/// <param name="Comment">More, for the moderators; may be left out.</param>
/// <param name="Language">The language of the comment; without it, the viewer's own.</param>
public sealed record FlagPostInput(
    [property: ID<Post>] Guid Post,
    ModerationReason Reason,
    [property: GraphQLType("Markdown")] string? Comment = null,
    Language? Language = null,
    Guid? CommandId = null
) : ICommandInput;

/// <summary>What the mutations on flags answer.</summary>
public sealed record FlagPayload(Post? Post, IReadOnlyList<IError>? Errors);

[MutationType]
public static class FlagPost
{
    public const int LongestComment = 1_000;

    /// <summary>
    /// Tells the network's moderators that something is wrong with a post. Whoever may read it may flag it; who flagged
    /// is told to nobody. Flagging again while it waits adds nothing.
    /// </summary>
    [GraphQLName("flagPost")]
    public static async Task<FlagPayload> Run(
        FlagPostInput input,
        Actor actor,
        PostList posts,
        AreaMap areas,
        NetworkLeaders leaders,
        Commands commands,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is not { } person)
            return Refuse(new SignInRequired());
        if ((await posts.Find([input.Post], actor.Sight, cancellation))[0] is not { } post)
            return Refuse(new PostNotFound());
        if (Wrong(input, post) is { } wrong)
            return Refuse(wrong);
        var told = await leaders.Of(areas.Network(post.NetworkKey)!, cancellation);
        var comment = Comment(input.Comment, input.Language, actor);
        var refusal = await commands.Decide<FlagState, FlagPostInput>(
            Flag.StreamOf(person, post.Uuid),
            input,
            createdId: null,
            hat: null,
            state => Decide(state, input, post, person, comment, told, commands.Now),
            cancellation
        );
        return refusal is null ? new(post, null) : Refuse(refusal);
    }

    internal static Decision Decide(
        FlagState state,
        FlagPostInput input,
        Post post,
        Guid person,
        Text? comment,
        IReadOnlyList<Guid> told,
        DateTimeOffset now
    )
    {
        if (state is FlagState.Waiting)
            return new AlreadyDone();
        return new PostFlagged(post.Uuid, post.TopicId, post.NetworkKey, person, input.Reason, comment, told, now);
    }

    private static Refusal? Wrong(FlagPostInput input, Post post)
    {
        if (post.WithdrawnAt is not null)
            return new PostIsWithdrawn();
        if (post.HiddenAt is not null)
            return new PostIsHidden();
        return WrongComment(input.Reason, input.Comment);
    }

    /// <summary>Something else needs a comment, and a comment has a limit.</summary>
    internal static Refusal? WrongComment(ModerationReason reason, string? comment)
    {
        if (!string.IsNullOrWhiteSpace(comment))
            return TextLimits.CheckBody(comment, LongestComment, "comment");
        return reason is ModerationReason.Other ? new TextEmpty("comment") : null;
    }

    internal static Text? Comment(string? comment, Language? language, Actor actor) =>
        string.IsNullOrWhiteSpace(comment)
            ? null
            : new Text(actor.PersonId!.Value, language ?? Languages.OrDefault(actor.Language), comment);

    private static FlagPayload Refuse(Refusal refusal) => new(null, [refusal]);
}
