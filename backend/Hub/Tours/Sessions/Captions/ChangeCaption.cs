using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Text;

namespace Hub.Tours.Sessions.Captions;

/// <param name="Caption">The line.</param>
/// <param name="Version">The <c>version</c> that was read; another one is refused with <c>CAPTION_CONFLICT</c>.</param>
/// <param name="Line">What was said, in plain text; null takes the line away.</param>
public sealed record ChangeCaptionInput(
    [property: ID<Caption>] Guid Caption,
    int Version,
    string? Line,
    Guid? CommandId = null
) : ICommandInput;

/// <param name="Caption">The line as it is now; null where it was taken away.</param>
public sealed record ChangeCaptionPayload(Caption? Caption, IReadOnlyList<IError>? Errors);

[MutationType]
public static class ChangeCaption
{
    /// <summary>Puts a line of captions right, or takes it away; also after the session. For hosts and captioners.</summary>
    [GraphQLName("changeCaption")]
    public static async Task<ChangeCaptionPayload> Run(
        ChangeCaptionInput input,
        Actor actor,
        PartsOf<Caption, CaptionState> captions,
        CancellationToken cancellation
    )
    {
        var (caption, errors) = await captions.Change(
            input.Caption,
            input,
            (session, state, now) => Decide(session, state, input, actor, now),
            cancellation,
            wrong: input.Line is { } line ? TextLimits.CheckBody(line, WriteCaption.Longest, "line") : null
        );
        // Taken away, it is not found any more.
        return input.Line is null && errors is [CaptionNotFound] && caption is null
            ? new(null, null)
            : new(caption, errors);
    }

    internal static Decision Decide(
        SessionState session,
        CaptionState state,
        ChangeCaptionInput input,
        Actor actor,
        DateTimeOffset now
    )
    {
        if (session is not SessionState.Opened { Facts: var facts })
            return new SessionNotFound();
        if (!actor.MayCaption(facts))
            return new NotYourPart();
        if (state.Written is not { } written)
            return new CaptionNotFound();
        if (state.Line is not { } before)
            return input.Line is null ? new AlreadyDone() : new CaptionNotFound();
        var person = actor.PersonId!.Value;
        var line = input.Line is null ? null : WriteCaption.OneLine(input.Line);
        return line == before.Markdown ? new AlreadyDone()
            : state.Version != input.Version ? new CaptionConflict(state.Version, before)
            : line is null ? new CaptionRemoved(written.Session, person, now)
            : new CaptionChanged(written.Session, person, before with { Markdown = line }, now);
    }
}
