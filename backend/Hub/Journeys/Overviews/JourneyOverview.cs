using Hub.GraphQL;
using Hub.Journeys.Help;
using Hub.Journeys.Journeys;
using Hub.Networks.Areas;

namespace Hub.Journeys.Overviews;

/// <summary>Where one municipality is on its way; never a place in a ranking.</summary>
/// <param name="Municipality">The municipality.</param>
/// <param name="Journey">Its journey; null where it has none that the viewer may see.</param>
/// <param name="Phase">The phase that it is in; null before one was set.</param>
/// <param name="Progress">How far it has come, in percent; null where nothing counts.</param>
/// <param name="MeasureCount">How many measures there are.</param>
/// <param name="DoneCount">How many of them are done.</param>
/// <param name="DueCount">How many of them shall be done within thirty days.</param>
/// <param name="OverdueCount">How many of them are overdue.</param>
/// <param name="Help">That it asks for help; null where it does not, and for who does not support it.</param>
[GraphQLName("MunicipalityStanding")]
public sealed record MunicipalityStanding(
    Municipality Municipality,
    Journey? Journey,
    Phase? Phase,
    double? Progress,
    int MeasureCount,
    int DoneCount,
    int DueCount,
    int OverdueCount,
    JourneyHelp? Help
);

/// <summary>How a municipality's standing differs between two times.</summary>
/// <param name="Municipality">The municipality.</param>
/// <param name="Before">Where it was at the first time.</param>
/// <param name="After">Where it was at the second.</param>
[GraphQLName("StandingChange")]
public sealed record StandingChange(Municipality Municipality, MunicipalityStanding Before, MunicipalityStanding After);

[QueryType]
public static class JourneyOverviewQuery
{
    /// <summary>
    /// Where the municipalities of a network are on their way, by name: of those whose journey the viewer may see. The
    /// national network's are all. Null where there is no such network.
    /// </summary>
    /// <param name="network">The network's key.</param>
    /// <param name="programme">The programme's key.</param>
    /// <param name="at">As it was when this was the recorded time; without it, as it is now.</param>
    [Cost(20), ListSize(AssumedSize = 60)]
    public static Task<IReadOnlyList<MunicipalityStanding>?> GetJourneyOverview(
        string network,
        string programme,
        Actor actor,
        NetworkStandings standings,
        CancellationToken cancellation,
        DateTimeOffset? at = null
    ) => standings.Of(network, programme, at, actor.Sight, cancellation);

    /// <summary>
    /// The municipalities of a network whose standing differs between two times, by name: of those whose journey the
    /// viewer may see. Null where there is no such network.
    /// </summary>
    /// <param name="network">The network's key.</param>
    /// <param name="programme">The programme's key.</param>
    /// <param name="from">The first time.</param>
    /// <param name="to">The second time; without it, now.</param>
    [Cost(40), ListSize(AssumedSize = 60)]
    public static async Task<IReadOnlyList<StandingChange>?> GetJourneyOverviewChanges(
        string network,
        string programme,
        DateTimeOffset from,
        Actor actor,
        NetworkStandings standings,
        CancellationToken cancellation,
        DateTimeOffset? to = null
    )
    {
        var before = await standings.Of(network, programme, from, actor.Sight, cancellation);
        var after = await standings.Of(network, programme, to, actor.Sight, cancellation);
        return before is null || after is null
            ? null
            :
            [
                .. before
                    .Zip(after)
                    .Where(pair => Shown(pair.First) != Shown(pair.Second))
                    .Select(pair => new StandingChange(pair.First.Municipality, pair.First, pair.Second)),
            ];
    }

    /// <summary>Two ways of summing the same may differ in the last digits.</summary>
    private static MunicipalityStanding Shown(MunicipalityStanding standing) =>
        standing with
        {
            Progress = standing.Progress is { } progress ? Math.Round(progress, 3) : null,
        };

    /// <summary>
    /// The sums of a network's municipalities, of those whose journey the viewer may see; the national network's are all.
    /// Null where there is no such network.
    /// </summary>
    /// <param name="network">The network's key.</param>
    /// <param name="programme">The programme's key.</param>
    /// <param name="at">As it was when this was the recorded time; without it, as it is now.</param>
    [Cost(20)]
    public static async Task<JourneySums?> GetJourneySums(
        string network,
        string programme,
        Actor actor,
        NetworkStandings standings,
        PhaseCatalogue phases,
        CancellationToken cancellation,
        DateTimeOffset? at = null
    ) =>
        await standings.Of(network, programme, at, actor.Sight, cancellation) is { } rows
            ? JourneySums.Of(rows, phases)
            : null;

    /// <summary>The sums of each county, by its number: of the municipalities whose journey the viewer may see.</summary>
    /// <param name="programme">The programme's key.</param>
    /// <param name="at">As it was when this was the recorded time; without it, as it is now.</param>
    [Cost(40), ListSize(AssumedSize = 15)]
    public static async Task<IReadOnlyList<CountySums>> GetJourneySumsByCounty(
        string programme,
        Actor actor,
        NetworkStandings standings,
        AreaMap areas,
        PhaseCatalogue phases,
        CancellationToken cancellation,
        DateTimeOffset? at = null
    )
    {
        var rows = await standings.Of(Networks.NetworkKeys.National, programme, at, actor.Sight, cancellation);
        var byCounty = rows!.ToLookup(row => row.Municipality.CountyNumber);
        return
        [
            .. areas.Counties.Select(county => new CountySums(
                county,
                JourneySums.Of([.. byCounty[county.Number]], phases)
            )),
        ];
    }
}

[ObjectType<Municipality>]
public static class MunicipalityStandings
{
    /// <summary>Where the municipality is on its way in a programme, as far as the viewer may see it.</summary>
    /// <param name="programme">The programme's key.</param>
    [Cost(2)]
    public static async Task<IReadOnlyList<MunicipalityStanding>> Standing(
        [Parent] IReadOnlyList<Municipality> municipalities,
        string programme,
        Actor actor,
        NetworkStandings standings,
        CancellationToken cancellation
    )
    {
        var found = await standings.Of(
            [.. municipalities.DistinctBy(one => one.Number)],
            programme,
            at: null,
            actor.Sight,
            cancellation
        );
        var byNumber = found.ToDictionary(row => row.Municipality.Number);
        return [.. municipalities.Select(one => byNumber[one.Number])];
    }
}
