using Hub.EventStore;
using Hub.GraphQL;
using Hub.Identity.People;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;

namespace Hub.Tours.Sessions.Minutes;

/// <param name="Session">The session.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Words">What was said, decided or promised, in plain text.</param>
/// <param name="Who">Of a decision who was heard, of a commitment who said yes.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Municipality">Of a commitment the number of the municipality that said yes.</param>
/// <param name="Person">Of a commitment who said yes; somebody with an office.</param>
/// <param name="Language">The language of the texts; without it, the viewer's own.</param>
public sealed record WriteMinuteInput(
    [property: ID<Minute>] Guid Id,
    [property: ID<Session>] Guid Session,
    MinuteKind Kind,
    string Words,
    string? Who = null,
    string? Outcome = null,
    Language? Language = null,
    string? Municipality = null,
    [property: ID<Person>] Guid? Person = null,
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
        CommittedParties parties,
        CancellationToken cancellation
    )
    {
        var (told, wrong) = await parties.Find(input.Municipality, input.Person, cancellation);
        var (minute, errors) = await minutes.Add(
            input.Session,
            input,
            wrong: MinuteLimits.Check(input.Words, input.Who, input.Outcome) ?? wrong,
            (session, state, now) => Decide(session, state, input, actor, told, now),
            cancellation
        );
        return new(minute, errors);
    }

    internal static Decision Decide(
        SessionState session,
        MinuteState state,
        WriteMinuteInput input,
        Actor actor,
        IReadOnlyList<Guid> told,
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
                var by = new Committed(input.Municipality, input.Person);
                if (by != Committed.Nobody && input.Kind is not MinuteKind.Commitment)
                    return new NotACommitment();
                var written = new MinuteWritten(input.Session, input.Kind, texts.Words, texts.Who, texts.Outcome, now);
                return state switch
                {
                    MinuteState.NotWritten when by == Committed.Nobody => written,
                    MinuteState.NotWritten => Decision.Accept(
                        (input.Id, written),
                        (input.Id, new CommitmentMadeBy(input.Session, by.Municipality, by.PersonId, author, told, now))
                    ),
                    MinuteState.Written there when there.Texts.Words.AuthorId == author => there.Session
                        == input.Session
                    && there.Kind == input.Kind
                    && there.Texts == texts
                    && there.By == by
                        ? new AlreadyDone()
                        : new CommandReused(),
                    _ => new IdTaken(),
                };
            }
        );
}
