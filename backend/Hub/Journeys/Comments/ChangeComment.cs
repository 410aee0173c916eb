using Hub.EventStore;
using Hub.GraphQL;
using Hub.Networks.Areas;
using Hub.Shared.Commands;
using Hub.Shared.Moderation;
using Hub.Shared.Refusals;
using Hub.Shared.Text;

namespace Hub.Journeys.Comments;

/// <param name="Id">The comment.</param>
/// <param name="Version">The <c>version</c> that was read; another one is refused with <c>COMMENT_CONFLICT</c>.</param>
/// <param name="Body">In Markdown, at most 4000 characters.</param>
public sealed record EditCommentInput(
    [property: ID<Comment>] Guid Id,
    int Version,
    [property: GraphQLType("Markdown")] string Body,
    Guid? CommandId = null
) : ICommandInput;

/// <param name="Id">The comment.</param>
public sealed record WithdrawCommentInput([property: ID<Comment>] Guid Id, Guid? CommandId = null) : ICommandInput;

/// <param name="Withdrawn">The UUID of what was taken back.</param>
public sealed record WithdrawCommentPayload(Guid? Withdrawn, IReadOnlyList<IError>? Errors);

/// <param name="Id">The comment.</param>
/// <param name="Reason">Why; the author is told.</param>
public sealed record HideCommentInput([property: ID<Comment>] Guid Id, ModerationReason Reason, Guid? CommandId = null)
    : ICommandInput;

[MutationType]
public static class EditComment
{
    /// <summary>Gives one's own comment another text.</summary>
    [GraphQLName("editComment")]
    public static async Task<CommentPayload> Run(
        EditCommentInput input,
        Actor actor,
        CommandsOn<Comment, CommentState> commands,
        CancellationToken cancellation
    )
    {
        var (comment, errors) = await commands.Change(
            input.Id,
            input,
            (state, now) => Decide(state, input, actor, now),
            cancellation,
            TextLimits.CheckBody(input.Body, TextLimits.Message)
        );
        return new(comment, errors);
    }

    internal static Decision Decide(CommentState state, EditCommentInput input, Actor actor, DateTimeOffset now)
    {
        if (state is not CommentState.Written comment)
            return new CommentNotFound();
        if (comment.AuthorId != actor.PersonId)
            return new CommentNotYours();
        if (comment.IsHidden)
            return new CommentIsHidden();
        if (comment.Body.Markdown == input.Body)
            return new AlreadyDone();
        return comment.Version != input.Version
            ? new CommentConflict(comment.Version)
            : new CommentEdited(comment.Journey, comment.Body with { Markdown = input.Body }, now);
    }
}

[MutationType]
public static class WithdrawComment
{
    /// <summary>Takes one's own comment back.</summary>
    [GraphQLName("withdrawComment")]
    public static async Task<WithdrawCommentPayload> Run(
        WithdrawCommentInput input,
        Actor actor,
        CommentList comments,
        Commands commands,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is null)
            return new(null, [new SignInRequired()]);
        if (await comments.Find(input.Id, actor, cancellation) is null)
            return new(null, [new CommentNotFound()]);
        var refusal = await commands.Decide<CommentState, WithdrawCommentInput>(
            input.Id,
            input,
            createdId: null,
            hat: null,
            state => Decide(state, actor, commands.Now),
            cancellation
        );
        return refusal is null ? new(input.Id, null) : new(null, [refusal]);
    }

    internal static Decision Decide(CommentState state, Actor actor, DateTimeOffset now) =>
        state switch
        {
            CommentState.Written comment when comment.AuthorId == actor.PersonId => new CommentWithdrawn(
                comment.Journey,
                now
            ),
            CommentState.Written => new CommentNotYours(),
            _ => new CommentNotFound(),
        };
}

[MutationType]
public static class HideComment
{
    /// <summary>
    /// Hides a comment's text from all but its author and the moderators, at once. For those who moderate the municipality's
    /// network; the author is told why.
    /// </summary>
    [GraphQLName("hideComment")]
    public static async Task<CommentPayload> Run(
        HideCommentInput input,
        Actor actor,
        AreaMap areas,
        CommentList comments,
        CommandsOn<Comment, CommentState> commands,
        CancellationToken cancellation
    )
    {
        var mayHide = await comments.Find(input.Id, actor, cancellation) is { } found && actor.MayHide(found, areas);
        var (comment, errors) = await commands.Change(
            input.Id,
            input,
            (state, now) => Decide(state, input, actor, now),
            cancellation,
            mayHide ? null : new CommentNotYoursToHide()
        );
        return new(comment, errors);
    }

    internal static Decision Decide(CommentState state, HideCommentInput input, Actor actor, DateTimeOffset now) =>
        state switch
        {
            CommentState.Written { IsHidden: true } => new AlreadyDone(),
            CommentState.Written comment => new CommentHidden(
                comment.Journey,
                comment.AuthorId,
                actor.PersonId!.Value,
                input.Reason,
                now
            ),
            _ => new CommentNotFound(),
        };
}
