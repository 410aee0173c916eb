using Hub.Experiences.Experiences;
using Hub.GraphQL;
using Hub.Networks.Areas;
using Hub.Networks.Members;
using Hub.Prizes.Rounds;
using Hub.Shared.Text;
using Hub.Shared.Time;

namespace Hub.Prizes.Nominations;

[ObjectType<PrizeNomination>]
public static class PrizeNominationFields
{
    /// <summary>The round that it stands in.</summary>
    public static Task<IReadOnlyList<PrizeRound>> Round(
        [Parent] IReadOnlyList<PrizeNomination> nominations,
        Actor actor,
        PrizeRoundList rounds,
        CancellationToken cancellation
    ) => rounds.Of([.. nominations.Select(one => one.RoundId)], actor.Sight, cancellation);

    /// <summary>What is nominated.</summary>
    public static Task<IReadOnlyList<Experience?>> Experience(
        [Parent] IReadOnlyList<PrizeNomination> nominations,
        Actor actor,
        ExperienceList experiences,
        CancellationToken cancellation
    ) => experiences.Find([.. nominations.Select(one => one.ExperienceId)], actor.Sight, cancellation);

    /// <summary>Why it should win; null once it was erased.</summary>
    public static Task<IReadOnlyList<TextView?>> Reason(
        [Parent] IReadOnlyList<PrizeNomination> nominations,
        TextViews texts,
        CancellationToken cancellation
    ) => texts.Make([.. nominations.Select(one => ((StoredText?)one.ReasonText).Parts())], cancellation);

    /// <summary>The municipality that nominated it; null where a body did.</summary>
    public static Municipality? NominatingMunicipality([Parent] PrizeNomination nomination, AreaMap areas) =>
        nomination.ActingFor is { } hat ? areas.Municipality(hat) : null;

    /// <summary>The body that nominated it; null where a municipality did.</summary>
    public static Body? NominatingBody([Parent] PrizeNomination nomination, AreaMap areas) =>
        nomination.ActingFor is { } hat ? areas.Body(hat) : null;

    /// <summary>Whether the municipality nominated its own.</summary>
    public static bool IsOwn([Parent] PrizeNomination nomination) =>
        nomination.ActingFor == nomination.MunicipalityNumber;

    /// <summary>Who nominated it; null for those without an office.</summary>
    public static async Task<IReadOnlyList<Author?>> Author(
        [Parent] IReadOnlyList<PrizeNomination> nominations,
        Actor actor,
        AuthorList authors,
        CancellationToken cancellation
    )
    {
        if (!actor.HasOffice)
            return new Author?[nominations.Count];
        return [.. await authors.Find([.. nominations.Select(one => (one.AuthorId, one.ActingFor))], cancellation)];
    }

    /// <summary>Whether the viewer nominated it and can still take it back.</summary>
    public static async Task<IReadOnlyList<bool>> ViewerCanWithdraw(
        [Parent] IReadOnlyList<PrizeNomination> nominations,
        Actor actor,
        PrizeRoundList rounds,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        var found = await rounds.Find([.. nominations.Select(one => one.RoundId)], actor.Sight, cancellation);
        return
        [
            .. nominations.Zip(
                found,
                (nomination, round) =>
                    nomination.AuthorId == actor.PersonId && round?.PhaseOn(Norway.Today(time)) is PrizePhase.Nominating
            ),
        ];
    }

    [NodeResolver]
    public static Task<IReadOnlyList<PrizeNomination?>> ByIds(
        IReadOnlyList<Guid> ids,
        Actor actor,
        PrizeNominationList nominations,
        CancellationToken cancellation
    ) => nominations.Find(ids, actor.Sight, cancellation);
}

[ObjectType<Experience>]
public static class ExperiencePrizes
{
    /// <summary>The rounds of the prize in which it stands nominated, the newest first.</summary>
    [Cost(2), ListSize(AssumedSize = 2)]
    public static async Task<IReadOnlyList<IReadOnlyList<PrizeNomination>>> PrizeNominations(
        [Parent] IReadOnlyList<Experience> experiences,
        Actor actor,
        PrizeNominationList nominations,
        CancellationToken cancellation
    )
    {
        var found = await nominations.OfExperiences(
            [.. experiences.Select(each => each.Uuid)],
            actor.Sight,
            cancellation
        );
        return [.. experiences.Select(each => found[each.Uuid].ToArray())];
    }
}
