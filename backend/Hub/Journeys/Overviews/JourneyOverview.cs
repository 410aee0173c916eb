using Hub.GraphQL;
using Hub.Journeys.Items;
using Hub.Journeys.Journeys;
using Hub.Networks;
using Hub.Networks.Areas;

namespace Hub.Journeys.Overviews;

/// <summary>Where one municipality is on its way; never a place in a ranking.</summary>
/// <param name="Municipality">The municipality.</param>
/// <param name="Journey">Its journey; null where it has none that the viewer may see.</param>
/// <param name="Phase">The phase that it is in; null before one was set.</param>
/// <param name="Progress">How far it has come, in percent; null where nothing counts.</param>
/// <param name="MeasureCount">How many measures there are.</param>
/// <param name="DoneCount">How many of them are done.</param>
/// <param name="OverdueCount">How many of them are overdue.</param>
[GraphQLName("MunicipalityStanding")]
public sealed record MunicipalityStanding(
    Municipality Municipality,
    Journey? Journey,
    Phase? Phase,
    double? Progress,
    int MeasureCount,
    int DoneCount,
    int OverdueCount
);

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
    public static async Task<IReadOnlyList<MunicipalityStanding>?> GetJourneyOverview(
        string network,
        string programme,
        Actor actor,
        AreaMap areas,
        PhaseCatalogue phases,
        JourneyList journeys,
        OverviewList overviews,
        ItemList items,
        CancellationToken cancellation,
        DateTimeOffset? at = null
    )
    {
        if (areas.Network(network) is null)
            return null;
        var municipalities = network == NetworkKeys.National ? areas.Municipalities : areas.MunicipalitiesOf(network);
        var seen = (
            await journeys.Of(
                [.. municipalities.Select(municipality => municipality.Number)],
                programme,
                actor.Sight,
                cancellation
            )
        ).ToDictionary(journey => journey.MunicipalityNumber);
        var sequence = at is { } time ? await items.SequenceAt(time, cancellation) : (long?)null;
        var standings = await overviews.Of([.. seen.Values.Select(one => one.Uuid)], at, sequence, cancellation);
        return
        [
            .. municipalities
                .Select(municipality =>
                    seen.TryGetValue(municipality.Number, out var journey)
                    && standings.TryGetValue(journey.Uuid, out var standing)
                        ? new MunicipalityStanding(
                            municipality,
                            journey,
                            phases.Phase(standing.Phase),
                            standing.Progress,
                            standing.Measures,
                            standing.Done,
                            standing.Overdue
                        )
                        : new MunicipalityStanding(municipality, null, null, null, 0, 0, 0)
                )
                .OrderBy(row => row.Municipality.Name, Networks.Members.NorwegianOrder.Names),
        ];
    }
}
