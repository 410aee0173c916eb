using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;

namespace Hub.Tours.Sessions.Minutes;

/// <param name="Session">The session.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Words">What was said, decided or promised, in plain text.</param>
/// <param name="Who">Of a decision who was heard, of a commitment who said yes.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Language">The language of the texts; without it, the viewer's own.</param>
public sealed record WriteMinuteInput(
    [property: ID<Minute>] Guid Id,
    [property: ID<Session>] Guid Session,
    MinuteKind Kind,
    string Words,
    string? Who = null,
    string? Outcome = null,
    Language? Language = null,
    string? ActingFor = null,
    Guid? CommandId = null
) : IWritingInput;

public sealed record WriteMinutePayload(Minute? Minute, IReadOnlyList<IError>? Errors);

[MutationType]
public static class WriteMinute
{
    /// <summary>Adds a line to the session's minutes, during it or after. For hosts. The id is the client's choice.</summary>
    [GraphQLName("writeMinute")]
    public static async Task<WriteMinutePayload> Run(
        WriteMinuteInput input,
        Actor actor,
        PartsOf<Minute, MinuteState> minutes,
        CancellationToken cancellation
    )
    {
        var (minute, errors) = await minutes.Add(
            input.Session,
            input,
            wrong: MinuteLimits.Check(input.Words, input.Who, input.Outcome),
            (session, state, now) => Decide(session, state, input, actor, now),
            cancellation
        );
        return new(minute, errors);
    }

    internal static Decision Decide(
        SessionState session,
        MinuteState state,
        WriteMinuteInput input,
        Actor actor,
        DateTimeOffset now
    ) =>
        session.HostedBy(
            actor,
            _ =>
            {
                var author = actor.PersonId!.Value;
                var language = input.Language ?? Languages.OrDefault(actor.Language);
                Text? Said(string? text) => MinuteLimits.Given(text) is { } given ? new(author, language, given) : null;
                var texts = new MinuteTexts(Said(input.Words)!, Said(input.Who), Said(input.Outcome));
                return state switch
                {
                    MinuteState.NotWritten => new MinuteWritten(
                        input.Session,
                        input.Kind,
                        texts.Words,
                        texts.Who,
                        texts.Outcome,
                        now
                    ),
                    MinuteState.Written there when there.Texts.Words.AuthorId == author => there.Session
                        == input.Session
                    && there.Kind == input.Kind
                    && there.Texts == texts
                        ? new AlreadyDone()
                        : new CommandReused(),
                    _ => new IdTaken(),
                };
            }
        );
}
