using Hub.GraphQL;
using Hub.Shared.Text;
using Hub.Tours.Registrations;

namespace Hub.Tours.Sessions.Evaluations;

/// <summary>What those who took part say of a session.</summary>
/// <param name="Answers">How many have answered, each person once.</param>
/// <param name="Least">Of fewer answers nobody sees figures or texts, since one could tell who said what.</param>
/// <param name="IsShown">Whether all who could take part see the figures.</param>
/// <param name="ViewerMayAnswer">Whether the viewer took part or had a seat, and it is within thirty days after.</param>
/// <param name="ViewerAnswer">What the viewer said; null where they have not.</param>
/// <param name="Result">What all said; null for those who may not see it, and of too few answers.</param>
public sealed record SessionEvaluation(
    int Answers,
    int Least,
    bool IsShown,
    bool ViewerMayAnswer,
    OwnEvaluation? ViewerAnswer,
    EvaluationResult? Result
);

/// <summary>What the viewer said of a session.</summary>
/// <param name="Scores">How far they agree.</param>
/// <param name="Good">What was good, in plain text; null where nothing is said.</param>
/// <param name="Better">What could be better, in plain text; null where nothing is said.</param>
public sealed record OwnEvaluation(IReadOnlyList<EvaluationScore> Scores, string? Good, string? Better);

/// <summary>What those who took part said, without names.</summary>
/// <param name="Scores">How many agreed how far.</param>
/// <param name="Texts">What they wrote, in no order; for hosts, empty for others.</param>
/// <param name="Roles">How many of each role group answered; empty where fewer than five said theirs.</param>
public sealed record EvaluationResult(
    IReadOnlyList<EvaluationCounts> Scores,
    IReadOnlyList<EvaluationTexts> Texts,
    IReadOnlyList<RoleCount> Roles
);

/// <summary>How many agreed how far with one sentence.</summary>
/// <param name="Question">The sentence.</param>
/// <param name="Counts">How many said 1, 2, 3, 4 and 5.</param>
public sealed record EvaluationCounts(EvaluationQuestion Question, IReadOnlyList<int> Counts)
{
    /// <summary>The mean score; null where nobody said one.</summary>
    public double? Average =>
        Counts.Sum() is > 0 and var answers
            ? Math.Round(Counts.Select((count, place) => count * (place + 1)).Sum() / (double)answers, 1)
            : null;
}

/// <summary>What one person wrote, without their name.</summary>
/// <param name="Language">The language of both.</param>
/// <param name="Good">What was good, in plain text; null where nothing is said.</param>
/// <param name="Better">What could be better, in plain text; null where nothing is said.</param>
public sealed record EvaluationTexts(Language Language, string? Good, string? Better);

[ObjectType<Session>]
public static class SessionEvaluationField
{
    /// <summary>What those who took part say of it; null as long as it is not over.</summary>
    [Cost(5)]
    public static async Task<IReadOnlyList<SessionEvaluation?>> Evaluation(
        [Parent] IReadOnlyList<Session> sessions,
        Actor actor,
        EvaluationList evaluations,
        RegistrationForm form,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        var found = new List<SessionEvaluation?>(sessions.Count);
        foreach (var session in sessions)
            found.Add(
                session.EndedAt is { } ended
                    ? await Of(session, ended, actor, evaluations, form, time, cancellation)
                    : null
            );
        return found;
    }

    private static async Task<SessionEvaluation> Of(
        Session session,
        DateTimeOffset ended,
        Actor actor,
        EvaluationList evaluations,
        RegistrationForm form,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        var id = session.Uuid;
        var answers = await evaluations.Count(id, cancellation);
        var isShown = await evaluations.IsShown(id, cancellation);
        var isOpen = time.GetUtcNow() <= ended.AddDays(EvaluateSession.OpenForDays);
        var sees = answers >= EvaluationList.Least && (session.IsHosted || isShown);
        return new(
            answers,
            EvaluationList.Least,
            isShown,
            isOpen && actor.PersonId is { } person && await evaluations.TookPart(id, person, cancellation),
            actor.PersonId is { } self ? await evaluations.Own(id, self, cancellation) : null,
            sees
                ? new(
                    await evaluations.Scores(id, cancellation),
                    session.IsHosted ? await evaluations.Texts(id, cancellation) : [],
                    await evaluations.Roles(id, form, cancellation)
                )
                : null
        );
    }
}
