using Hub.GraphQL;
using Hub.Networks.Members;
using Hub.Prizes.Nominations;
using Hub.Programmes;
using Hub.Shared.Text;
using Hub.Shared.Time;

namespace Hub.Prizes.Rounds;

[ObjectType<PrizeRound>]
public static class PrizeRoundFields
{
    /// <summary>How one nominates and what is looked for; null where nothing is said, or once it was erased.</summary>
    public static Task<IReadOnlyList<TextView?>> About(
        [Parent] IReadOnlyList<PrizeRound> rounds,
        TextViews texts,
        CancellationToken cancellation
    ) => texts.Make([.. rounds.Select(round => round.AboutText.Parts())], cancellation);

    /// <summary>The programme that the prize belongs to. Experiences of every municipality can be nominated.</summary>
    public static Programme? Programme([Parent] PrizeRound round, ProgrammeCatalogue programmes) =>
        programmes.Programme(round.ProgrammeKey);

    /// <summary>How far it has come today.</summary>
    public static PrizePhase Phase([Parent] PrizeRound round, TimeProvider time) => round.PhaseOn(Norway.Today(time));

    /// <summary>Whether the viewer can nominate today: main contacts, deputies and facilitators.</summary>
    public static bool ViewerCanNominate([Parent] PrizeRound round, Actor actor, TimeProvider time) =>
        actor.MayNominate() && Phase(round, time) is PrizePhase.Nominating;

    /// <summary>Whether the viewer runs the prize and changes its rounds: national leads.</summary>
    public static bool ViewerCanRun([Parent] PrizeRound round, Actor actor) => actor.HatToRunPrize() is not null;

    /// <summary>What is nominated, in the order in which it came; without what was taken out of the library since.</summary>
    [Cost(2), ListSize(AssumedSize = 30)]
    public static async Task<IReadOnlyList<IReadOnlyList<PrizeNomination>>> Nominations(
        [Parent] IReadOnlyList<PrizeRound> rounds,
        Actor actor,
        PrizeNominationList nominations,
        CancellationToken cancellation
    )
    {
        var found = await nominations.OfRounds([.. rounds.Select(round => round.Uuid)], actor.Sight, cancellation);
        return [.. rounds.Select(round => found[round.Uuid].ToArray())];
    }

    [NodeResolver]
    public static Task<IReadOnlyList<PrizeRound?>> ByIds(
        IReadOnlyList<Guid> ids,
        Actor actor,
        PrizeRoundList rounds,
        CancellationToken cancellation
    ) => rounds.Find(ids, actor.Sight, cancellation);

    internal static PrizePhase PhaseOn(this PrizeRound round, DateOnly day) =>
        round.AnnouncedAt is not null ? PrizePhase.Announced
        : round.ClosedAt is not null ? PrizePhase.Judged
        : day < round.NominateFrom ? PrizePhase.Coming
        : day <= round.NominateTo ? PrizePhase.Nominating
        : PrizePhase.Judging;
}

[QueryType]
public static class PrizeQueries
{
    /// <summary>All rounds of the prize, the newest first.</summary>
    [Cost(2), ListSize(AssumedSize = 10)]
    public static Task<IReadOnlyList<PrizeRound>> GetPrizeRounds(
        PrizeRoundList rounds,
        CancellationToken cancellation
    ) => rounds.All(cancellation);

    /// <summary>A year's round of the prize; null where there is none.</summary>
    /// <param name="year">Without it, the newest round.</param>
    [Cost(2)]
    public static async Task<PrizeRound?> GetPrizeRound(
        PrizeRoundList rounds,
        CancellationToken cancellation,
        int? year = null
    ) => (await rounds.All(cancellation)).FirstOrDefault(round => year is null || round.Year == year);

    /// <summary>Whether the viewer runs the prize and opens its rounds: national leads.</summary>
    public static bool GetViewerCanRunPrize(Actor actor) => actor.HatToRunPrize() is not null;
}
