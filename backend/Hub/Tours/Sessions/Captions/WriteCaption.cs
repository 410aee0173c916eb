using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;

namespace Hub.Tours.Sessions.Captions;

/// <param name="Session">The session.</param>
/// <param name="Line">What was just said, in plain text.</param>
/// <param name="Language">The language that is spoken; without it, the viewer's own.</param>
public sealed record WriteCaptionInput(
    [property: ID<Caption>] Guid Id,
    [property: ID<Session>] Guid Session,
    string Line,
    Language? Language = null,
    string? ActingFor = null,
    Guid? CommandId = null
) : IWritingInput;

public sealed record WriteCaptionPayload(Caption? Caption, IReadOnlyList<IError>? Errors);

[MutationType]
public static class WriteCaption
{
    public const int Longest = 300;

    /// <summary>Writes a line of captions that everybody reads as it comes. For hosts and captioners.</summary>
    [GraphQLName("writeCaption")]
    public static async Task<WriteCaptionPayload> Run(
        WriteCaptionInput input,
        Actor actor,
        PartsOf<Caption, CaptionState> captions,
        CancellationToken cancellation
    )
    {
        var (caption, errors) = await captions.Add(
            input.Session,
            input,
            wrong: TextLimits.CheckBody(input.Line, Longest, "line"),
            (session, state, now) => Decide(session, state, input, actor, now),
            cancellation
        );
        return new(caption, errors);
    }

    internal static Decision Decide(
        SessionState session,
        CaptionState state,
        WriteCaptionInput input,
        Actor actor,
        DateTimeOffset now
    ) =>
        session.AttendedBy(
            input.Session,
            actor,
            facts =>
            {
                var author = actor.PersonId!.Value;
                var line = OneLine(input.Line);
                if (!actor.MayCaption(facts))
                    return new NotYourPart();
                if (state.IsForeign)
                    return new IdTaken();
                if (state.Written is { } there)
                    return there.Line.AuthorId != author ? new IdTaken()
                        : there.Line.Markdown == line ? new AlreadyDone()
                        : new CommandReused();
                return facts.Phase is SessionPhase.Live
                    ? new CaptionWritten(
                        input.Session,
                        new Text(author, input.Language ?? Languages.OrDefault(actor.Language), line),
                        now
                    )
                    : new SessionNotLive();
            }
        );

    internal static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
