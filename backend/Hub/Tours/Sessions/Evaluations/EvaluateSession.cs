using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;
using Hub.Tours.Registrations;
using Hub.Tours.Sessions.Minutes;

namespace Hub.Tours.Sessions.Evaluations;

/// <summary>How far somebody agrees.</summary>
/// <param name="Question">With what.</param>
/// <param name="Score">From 1 (not at all) to 5 (entirely).</param>
public sealed record EvaluationScoreInput(EvaluationQuestion Question, int Score);

/// <param name="Session">The session.</param>
/// <param name="Scores">How far one agrees; what is left out is not answered.</param>
/// <param name="Good">What was good, in plain text.</param>
/// <param name="Better">What could be better, in plain text.</param>
/// <param name="Role">Key of the role group that one belongs to; kept as a count only, and only the first time.</param>
/// <param name="Language">The language of the texts; without it, the viewer's own.</param>
public sealed record EvaluateSessionInput(
    [property: ID<Session>] Guid Session,
    IReadOnlyList<EvaluationScoreInput> Scores,
    string? Good = null,
    string? Better = null,
    string? Role = null,
    Language? Language = null,
    Guid? CommandId = null
) : ICommandInput;

public sealed record EvaluateSessionPayload(Session? Session, IReadOnlyList<IError>? Errors);

[MutationType]
public static class EvaluateSession
{
    public const int OpenForDays = 30;

    private const int LongestText = 2_000;

    /// <summary>
    /// Says what one thinks of a session that one took part in or had a seat at, within thirty days after it. Each person counts once;
    /// saying it again takes the place of what was said before.
    /// </summary>
    [GraphQLName("evaluateSession")]
    public static async Task<EvaluateSessionPayload> Run(
        EvaluateSessionInput input,
        Actor actor,
        Commands commands,
        SessionList sessions,
        EvaluationList evaluations,
        RegistrationForm form,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is not { } person)
            return new(null, [new SignInRequired()]);
        if (await sessions.Find(input.Session, actor, cancellation) is null)
            return new(null, [sessions.NotFound]);
        if (Wrong(input, form) is { } wrong)
            return new(null, [wrong]);
        var tookPart = await evaluations.TookPart(input.Session, person, cancellation);
        var own = EvaluationState.StreamOf(input.Session, person);
        var refusal = await commands.Decide(
            [input.Session, own],
            input,
            hat: null,
            states =>
            {
                var decided = Decide(
                    states.Of<SessionState>(input.Session),
                    states.Of<EvaluationState>(own),
                    tookPart,
                    input,
                    actor,
                    commands.Now
                );
                return decided.Events.Count == 0
                    ? decided
                    : Decision.Accept([.. decided.Events.Select(one => (own, one))]);
            },
            cancellation
        );
        if (refusal is not null)
            return new(null, [refusal]);
        if (input.Role is { } role)
            await evaluations.CountRole(input.Session, person, role, cancellation);
        return new(await sessions.Find(input.Session, actor, cancellation), null);
    }

    internal static Decision Decide(
        SessionState state,
        EvaluationState own,
        bool tookPart,
        EvaluateSessionInput input,
        Actor actor,
        DateTimeOffset now
    )
    {
        if (state is not SessionState.Opened { Facts: var session })
            return new SessionNotFound();
        if (!tookPart)
            return new NotAttended();
        if (session.EndedAt is not { } ended)
            return new SessionNotOver();
        if (now > ended.AddDays(OpenForDays))
            return new EvaluationIsClosed(OpenForDays);
        var person = actor.PersonId!.Value;
        var language = input.Language ?? Languages.OrDefault(actor.Language);
        var said = new SessionEvaluated(
            input.Session,
            person,
            [.. input.Scores.Select(one => new EvaluationScore(one.Question, one.Score)).OrderBy(one => one.Question)],
            Said(input.Good),
            Said(input.Better),
            now
        );
        return
            own.Answer is { } before
            && before.Scores.SequenceEqual(said.Scores)
            && before.Good == said.Good
            && before.Better == said.Better
            ? new AlreadyDone()
            : said;

        Text? Said(string? text) => MinuteLimits.Given(text) is { } given ? new(person, language, given) : null;
    }

    private static Refusal? Wrong(EvaluateSessionInput input, RegistrationForm form) =>
        input.Scores.Count == 0
        || input.Scores.Any(one => one.Score is < 1 or > 5)
        || input.Scores.DistinctBy(one => one.Question).Count() < input.Scores.Count
            ? new ScoreNotAllowed()
        : input.Role is { } role && form.RoleGroup(role) is null ? new UnknownRole()
        : (MinuteLimits.Given(input.Good) is { } good ? TextLimits.CheckBody(good, LongestText, "good") : null)
            ?? (
                MinuteLimits.Given(input.Better) is { } better
                    ? TextLimits.CheckBody(better, LongestText, "better")
                    : null
            );
}
