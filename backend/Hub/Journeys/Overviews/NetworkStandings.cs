using Hub.Journeys.Help;
using Hub.Journeys.Items;
using Hub.Journeys.Journeys;
using Hub.Networks;
using Hub.Networks.Areas;
using Hub.Networks.Members;
using Hub.Shared.Reference;

namespace Hub.Journeys.Overviews;

/// <summary>Where a network's municipalities are on their way, of those whose journey the reader may see.</summary>
public sealed class NetworkStandings(
    CurrentReference reference,
    JourneyList journeys,
    OverviewList overviews,
    ItemList items,
    HelpList help
)
{
    /// <summary>By name; null where there is no such network.</summary>
    /// <param name="at">As it was when this was the recorded time; null: as it is now.</param>
    public async Task<IReadOnlyList<MunicipalityStanding>?> Of(
        string network,
        string programme,
        DateTimeOffset? at,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var areas = reference.Current.Part<AreaMap>();
        if (areas.Network(network) is null)
            return null;
        var municipalities = network == NetworkKeys.National ? areas.Municipalities : areas.MunicipalitiesOf(network);
        return await Of(municipalities, programme, at, sight, cancellation);
    }

    /// <summary>By name.</summary>
    public async Task<IReadOnlyList<MunicipalityStanding>> Of(
        IReadOnlyList<Municipality> municipalities,
        string programme,
        DateTimeOffset? at,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var phases = reference.Current.Part<PhaseCatalogue>();
        var numbers = municipalities.Select(municipality => municipality.Number).ToArray();
        var seen = (await journeys.Of(numbers, programme, sight, cancellation)).ToDictionary(journey =>
            journey.MunicipalityNumber
        );
        var ids = seen.Values.Select(one => one.Uuid).ToArray();
        var sequence = at is { } time ? await items.SequenceAt(time, cancellation) : (long?)null;
        var standings = await overviews.Of(ids, at, sequence, cancellation);
        var asking = await help.Of(ids, sight, cancellation, at);
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
                            standing.Due,
                            standing.Overdue,
                            asking.GetValueOrDefault(journey.Uuid)
                        )
                        : new MunicipalityStanding(municipality, null, null, null, 0, 0, 0, 0, null)
                )
                .OrderBy(row => row.Municipality.Name, NorwegianOrder.Names),
        ];
    }
}
