using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;

namespace Hub.Tours.Sessions.Captions;

/// <param name="Id">The client's choice: the same one again is the same file.</param>
/// <param name="Session">The session.</param>
/// <param name="BeginsAt">When the recording begins, from which the file counts.</param>
/// <param name="WebVtt">The file's text.</param>
/// <param name="Language">The language that is spoken; without it, the viewer's own.</param>
public sealed record ImportCaptionsInput(
    Guid Id,
    [property: ID<Session>] Guid Session,
    DateTimeOffset BeginsAt,
    string WebVtt,
    Language? Language = null,
    Guid? CommandId = null
) : ICommandInput;

/// <param name="Count">How many lines the session has now.</param>
public sealed record ImportCaptionsPayload(int? Count, IReadOnlyList<IError>? Errors);

[MutationType]
public static class ImportCaptions
{
    public const int MostLines = 3_000;

    private const int LongestFile = 1_000_000;

    /// <summary>
    /// Takes the lines of a WebVTT file in the place of all captions that the session has, once it is over. For hosts and
    /// captioners.
    /// </summary>
    [GraphQLName("importCaptions")]
    public static async Task<ImportCaptionsPayload> Run(
        ImportCaptionsInput input,
        Actor actor,
        Commands commands,
        SessionList sessions,
        CaptionList captions,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is null)
            return new(null, [new SignInRequired()]);
        if (await sessions.Find(input.Session, actor, cancellation) is null)
            return new(null, [sessions.NotFound]);
        var cues = input.WebVtt.Length <= LongestFile ? WebVtt.Read(input.WebVtt) : null;
        if (
            cues is null or { Count: 0 or > MostLines }
            || cues.Any(cue => TextLimits.CheckBody(cue.Line, WriteCaption.Longest, "webVtt") is not null)
        )
            return new(null, [new NotWebVtt(MostLines, WriteCaption.Longest)]);
        StreamId[] lines = [.. cues.Select((_, place) => StreamId.FromKey(input.Id, $"caption/{place}"))];
        StreamId[] before =
        [
            .. (await captions.Of(input.Session, actor.Sight, cancellation))
                .Select(caption => (StreamId)caption.Uuid)
                .Except(lines),
        ];
        var refusal = await commands.Decide(
            [input.Session, .. lines, .. before],
            input,
            hat: null,
            states => Decide(states, input, cues, lines, before, actor, commands.Now),
            cancellation,
            createdId: input.Id
        );
        return refusal is null ? new(cues.Count, null) : new(null, [refusal]);
    }

    private static Decision Decide(
        States states,
        ImportCaptionsInput input,
        IReadOnlyList<(TimeSpan At, string Line)> cues,
        StreamId[] lines,
        StreamId[] before,
        Actor actor,
        DateTimeOffset now
    )
    {
        if (states.Of<SessionState>(input.Session) is not SessionState.Opened { Facts: var session })
            return new SessionNotFound();
        if (!actor.MayCaption(session))
            return new NotYourPart();
        if (!session.IsOver)
            return new SessionNotOver();
        if (lines.Any(line => states.VersionOf(line) > 0))
            return new IdTaken();
        var person = actor.PersonId!.Value;
        var language = input.Language ?? Languages.OrDefault(actor.Language);
        return Decision.Accept([
            .. before
                .Where(line => states.Of<CaptionState>(line).Line is not null)
                .Select(line => (line, (Event)new CaptionRemoved(input.Session, person, now))),
            .. cues.Select(
                (cue, place) =>
                    (
                        lines[place],
                        (Event)
                            new CaptionWritten(
                                input.Session,
                                new Text(person, language, cue.Line),
                                input.BeginsAt.ToUniversalTime() + cue.At
                            )
                    )
            ),
        ]);
    }
}
