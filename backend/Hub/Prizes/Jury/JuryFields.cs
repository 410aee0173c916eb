using Hub.GraphQL;
using Hub.Identity.People;
using Hub.Networks.Members;
using Hub.Prizes.Nominations;
using Hub.Prizes.Rounds;
using Hub.Shared.Text;
using Hub.Shared.Time;

namespace Hub.Prizes.Jury;

[ObjectType<PrizeRound>]
public static class RoundJury
{
    /// <summary>Who judges; empty for those without an office.</summary>
    [Cost(2), ListSize(AssumedSize = 8)]
    public static async Task<IReadOnlyList<IReadOnlyList<Person>>> Jury(
        [Parent] IReadOnlyList<PrizeRound> rounds,
        Actor actor,
        PersonList people,
        CancellationToken cancellation
    )
    {
        if (!actor.HasOffice)
            return [.. rounds.Select(_ => Array.Empty<Person>())];
        var ids = rounds.SelectMany(round => round.JuryIds).Distinct().ToArray();
        var found = (await people.Find(ids, cancellation)).OfType<Person>().ToDictionary(person => person.Uuid);
        return [.. rounds.Select(round => round.JuryIds.Where(found.ContainsKey).Select(id => found[id]).ToArray())];
    }

    /// <summary>Who leads the jury; null for those without an office, and while there is none.</summary>
    public static async Task<IReadOnlyList<Person?>> Chair(
        [Parent] IReadOnlyList<PrizeRound> rounds,
        Actor actor,
        PersonList people,
        CancellationToken cancellation
    ) =>
        await people.Find(
            [.. rounds.Select(round => actor.HasOffice ? round.ChairId ?? Guid.Empty : Guid.Empty)],
            cancellation
        );

    /// <summary>Whether the viewer is in the jury.</summary>
    public static bool ViewerIsJuror([Parent] PrizeRound round, Actor actor) => round.HasJuror(actor);

    /// <summary>Whether the viewer leads the jury.</summary>
    public static bool ViewerIsChair([Parent] PrizeRound round, Actor actor) =>
        actor.PersonId is { } person && round.ChairId == person;

    /// <summary>Whether the viewer can close the judging today: its chair, from the first day of judging.</summary>
    public static bool ViewerCanClose([Parent] PrizeRound round, Actor actor, TimeProvider time) =>
        ViewerIsChair(round, actor) && round.ClosedAt is null && Norway.Today(time) >= round.JudgeFrom;

    internal static bool HasJuror(this PrizeRound round, Actor actor) =>
        actor.PersonId is { } person && round.JuryIds.Contains(person);

    internal static bool JudgesOn(this PrizeRound round, DateOnly day) =>
        round.ClosedAt is null && day >= round.JudgeFrom && day <= round.JudgeTo;
}

[ObjectType<PrizeNomination>]
public static class NominationJury
{
    /// <summary>Why the viewer, who is in the jury, does not judge it; null where they do, and for everybody else.</summary>
    [Cost(2)]
    public static async Task<IReadOnlyList<ConflictGround?>> ViewerConflict(
        [Parent] IReadOnlyList<PrizeNomination> nominations,
        Actor actor,
        PrizeRoundList rounds,
        JuryList jury,
        CancellationToken cancellation
    )
    {
        var (judged, conflicts) = await Judged(nominations, actor, rounds, jury, cancellation);
        return
        [
            .. nominations.Select(one => judged.ContainsKey(one.RoundId) ? OwnConflict(one, actor, conflicts) : null),
        ];
    }

    /// <summary>Whether the viewer can give it points today.</summary>
    [Cost(2)]
    public static async Task<IReadOnlyList<bool>> ViewerCanScore(
        [Parent] IReadOnlyList<PrizeNomination> nominations,
        Actor actor,
        PrizeRoundList rounds,
        JuryList jury,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        var (judged, conflicts) = await Judged(nominations, actor, rounds, jury, cancellation);
        return
        [
            .. nominations.Select(one =>
                judged.TryGetValue(one.RoundId, out var round)
                && round.JudgesOn(Norway.Today(time))
                && OwnConflict(one, actor, conflicts) is null
            ),
        ];
    }

    /// <summary>
    /// Whether the viewer can take back today that they have a conflict of interest in it: what they declared themselves,
    /// before they gave points.
    /// </summary>
    [Cost(2)]
    public static async Task<IReadOnlyList<bool>> ViewerCanWithdrawConflict(
        [Parent] IReadOnlyList<PrizeNomination> nominations,
        Actor actor,
        PrizeRoundList rounds,
        JuryList jury,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        var (judged, conflicts) = await Judged(nominations, actor, rounds, jury, cancellation);
        Guid[] declared =
        [
            .. nominations
                .Where(one =>
                    judged.TryGetValue(one.RoundId, out var round)
                    && round.JudgesOn(Norway.Today(time))
                    && OwnConflict(one, actor, conflicts) is ConflictGround.Declared
                )
                .Select(one => one.Uuid),
        ];
        var scored = await jury.Scored(declared, actor.PersonId ?? Guid.Empty, cancellation);
        return [.. nominations.Select(one => declared.Contains(one.Uuid) && !scored.Contains(one.Uuid))];
    }

    /// <summary>What the viewer has given it; null where they have given nothing, or do not judge it.</summary>
    [Cost(2)]
    public static async Task<IReadOnlyList<PrizeScore?>> ViewerScore(
        [Parent] IReadOnlyList<PrizeNomination> nominations,
        Actor actor,
        JuryList jury,
        CancellationToken cancellation
    )
    {
        var found = await jury.Scores([.. nominations.Select(one => one.RoundId)], actor.Sight, cancellation);
        var own = found.Where(score => score.JurorId == actor.PersonId).ToDictionary(score => score.NominationId);
        return [.. nominations.Select(one => own.GetValueOrDefault(one.Uuid))];
    }

    /// <summary>How many jurors have given it points, never which; null for those who do not judge it.</summary>
    [Cost(2)]
    public static async Task<IReadOnlyList<int?>> ScoreCount(
        [Parent] IReadOnlyList<PrizeNomination> nominations,
        Actor actor,
        PrizeRoundList rounds,
        JuryList jury,
        CancellationToken cancellation
    )
    {
        var (judged, conflicts) = await Judged(nominations, actor, rounds, jury, cancellation);
        var counts = await jury.Counts([.. judged.Keys], actor.Sight, cancellation);
        return
        [
            .. nominations.Select(one =>
                judged.ContainsKey(one.RoundId) && OwnConflict(one, actor, conflicts) is null
                    ? counts.GetValueOrDefault(one.Uuid)
                    : (int?)null
            ),
        ];
    }

    /// <summary>Who of the jury does not judge it, and why; empty for those who are not in the jury.</summary>
    [Cost(2), ListSize(AssumedSize = 2)]
    public static async Task<IReadOnlyList<IReadOnlyList<PrizeConflict>>> Conflicts(
        [Parent] IReadOnlyList<PrizeNomination> nominations,
        Actor actor,
        JuryList jury,
        CancellationToken cancellation
    )
    {
        var found = await jury.Conflicts([.. nominations.Select(one => one.RoundId)], actor.Sight, cancellation);
        return [.. nominations.Select(one => found[one.Uuid].ToArray())];
    }

    /// <summary>
    /// What the jury came to: for the jury once the judging is closed, and for nobody who has a conflict of interest in it.
    /// </summary>
    [Cost(3)]
    public static async Task<IReadOnlyList<PrizeResult?>> Result(
        [Parent] IReadOnlyList<PrizeNomination> nominations,
        Actor actor,
        PrizeRoundList rounds,
        PrizeNominationList all,
        JuryList jury,
        CancellationToken cancellation
    )
    {
        var (judged, conflicts) = await Judged(nominations, actor, rounds, jury, cancellation);
        var closed = judged.Values.Where(round => round.ClosedAt is not null).ToArray();
        Guid[] ids = [.. closed.Select(round => round.Uuid)];
        var scores = (await jury.Scores(ids, actor.Sight, cancellation)).ToLookup(score => score.NominationId);
        var standing = await all.OfRounds(ids, actor.Sight, cancellation);
        var results = closed
            .SelectMany(round =>
                Results(
                    round,
                    standing[round.Uuid].Where(one => OwnConflict(one, actor, conflicts) is null).ToArray(),
                    scores,
                    conflicts
                )
            )
            .ToDictionary(one => one.Nomination, one => one.Result);
        return [.. nominations.Select(one => results.GetValueOrDefault(one.Uuid))];
    }

    private static IEnumerable<(Guid Nomination, PrizeResult Result)> Results(
        PrizeRound round,
        PrizeNomination[] seen,
        ILookup<Guid, PrizeScore> scores,
        ILookup<Guid, PrizeConflict> conflicts
    )
    {
        var counted = seen.Select(one =>
                PrizeScoring.Counted(
                    scores[one.Uuid]
                        .Select(score => new PrizeScoring.Given(
                            score.JurorId,
                            score.Points.ToDictionary(points => points.Criterion, points => points.Points)
                        )),
                    round.JuryIds,
                    [
                        .. conflicts[one.Uuid]
                            .Where(conflict => conflict.WithdrawnAt is null)
                            .Select(conflict => conflict.JurorId),
                    ]
                )
            )
            .ToArray();
        var criteria = round.Criteria.Select(one => (one.Uuid, one.Weight)).ToArray();
        var results = counted.Select(given => PrizeScoring.Of(criteria, given)).ToArray();
        var places = PrizeScoring.Places([.. results.Select(result => result.Mean)]);
        for (var i = 0; i < seen.Length; i++)
        {
            var (result, place) = (results[i], places[i]);
            var jurors = counted[i].Select(given => given.Juror).ToHashSet();
            yield return (
                seen[i].Uuid,
                new PrizeResult(
                    (double?)result.Mean,
                    place,
                    place is not null && places.Count(other => other == place) > 1,
                    result.Count,
                    [
                        .. result.Criteria.Select(one => new PrizeCriterionResult(
                            one.Criterion,
                            (double?)one.Mean,
                            one.Count
                        )),
                    ],
                    [.. scores[seen[i].Uuid].Where(score => jurors.Contains(score.JurorId))]
                )
            );
        }
    }

    /// <summary>Rounds that the actor is in the jury of, and all conflicts of interest in them.</summary>
    private static async Task<(Dictionary<Guid, PrizeRound> Judged, ILookup<Guid, PrizeConflict> Conflicts)> Judged(
        IReadOnlyList<PrizeNomination> nominations,
        Actor actor,
        PrizeRoundList rounds,
        JuryList jury,
        CancellationToken cancellation
    )
    {
        Guid[] ids = [.. nominations.Select(one => one.RoundId).Distinct()];
        var judged = (await rounds.Find(ids, actor.Sight, cancellation))
            .OfType<PrizeRound>()
            .Where(round => round.HasJuror(actor))
            .ToDictionary(round => round.Uuid);
        return (judged, await jury.Conflicts([.. judged.Keys], actor.Sight, cancellation));
    }

    private static ConflictGround? OwnConflict(
        PrizeNomination nomination,
        Actor actor,
        ILookup<Guid, PrizeConflict> conflicts
    ) =>
        Jury.Conflicts.Of(actor, nomination)
        ?? conflicts[nomination.Uuid]
            .FirstOrDefault(one => one.JurorId == actor.PersonId && one.WithdrawnAt is null)
            ?.Ground;
}

[ObjectType<PrizeScore>]
public static class PrizeScoreFields
{
    /// <summary>Who gave it; null once they are erased.</summary>
    public static Task<IReadOnlyList<Person?>> Juror(
        [Parent] IReadOnlyList<PrizeScore> scores,
        PersonList people,
        CancellationToken cancellation
    ) => people.Find([.. scores.Select(score => score.JurorId)], cancellation);

    /// <summary>What they think; null where they say nothing.</summary>
    public static Task<IReadOnlyList<TextView?>> Comment(
        [Parent] IReadOnlyList<PrizeScore> scores,
        TextViews texts,
        CancellationToken cancellation
    ) => texts.Make([.. scores.Select(score => score.CommentText.Parts())], cancellation);
}

[ObjectType<PrizeConflict>]
public static class PrizeConflictFields
{
    /// <summary>Who does not judge; null once they are erased.</summary>
    public static Task<IReadOnlyList<Person?>> Juror(
        [Parent] IReadOnlyList<PrizeConflict> conflicts,
        PersonList people,
        CancellationToken cancellation
    ) => people.Find([.. conflicts.Select(conflict => conflict.JurorId)], cancellation);

    /// <summary>In the juror's own words; null where it follows from an office or a nomination.</summary>
    public static Task<IReadOnlyList<TextView?>> Why(
        [Parent] IReadOnlyList<PrizeConflict> conflicts,
        TextViews texts,
        CancellationToken cancellation
    ) => texts.Make([.. conflicts.Select(conflict => conflict.WhyText.Parts())], cancellation);

    /// <summary>Why the juror took it back, in their own words; null where it stands.</summary>
    public static Task<IReadOnlyList<TextView?>> WithdrawnWhy(
        [Parent] IReadOnlyList<PrizeConflict> conflicts,
        TextViews texts,
        CancellationToken cancellation
    ) => texts.Make([.. conflicts.Select(conflict => conflict.WithdrawnText.Parts())], cancellation);
}
