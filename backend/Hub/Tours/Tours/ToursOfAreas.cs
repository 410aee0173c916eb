using Hub.GraphQL;
using Hub.Networks;
using Hub.Networks.Areas;
using Hub.Programmes;

namespace Hub.Tours.Tours;

/// <summary>A network shows the tours that were published in it, and in those of counties that ended in its county.</summary>
internal static class NetworksShown
{
    public static IEnumerable<string> In(AreaMap areas, string? county) =>
        county is null ? [NetworkKeys.National] : [county, .. areas.Predecessors(county).Select(ended => ended.Number)];

    public static async Task<IReadOnlyList<IReadOnlyList<Tour>>> Of(
        this TourList tours,
        IReadOnlyList<IEnumerable<string>> wanted,
        CancellationToken cancellation
    )
    {
        var found = await tours.OfNetworks(wanted.SelectMany(keys => keys), cancellation);
        return [.. wanted.Select(keys => found.Where(tour => tour.NetworkKeys.Intersect(keys).Any()).ToArray())];
    }
}

[ObjectType<County>]
public static class CountyTours
{
    /// <summary>Tours that belong to the county, or to one that it succeeds, the newest first.</summary>
    [Cost(2), ListSize(AssumedSize = 10)]
    public static async Task<IReadOnlyList<IReadOnlyList<Tour>>> Tours(
        [Parent] IReadOnlyList<County> counties,
        AreaMap areas,
        TourList tours,
        CancellationToken cancellation
    ) => await tours.Of([.. counties.Select(county => NetworksShown.In(areas, county.Number))], cancellation);
}

[ObjectType<Network>]
public static class NetworkTours
{
    /// <summary>Tours that were published in it, the newest first; national ones only in the national network.</summary>
    [Cost(2), ListSize(AssumedSize = 10)]
    public static async Task<IReadOnlyList<IReadOnlyList<Tour>>> Tours(
        [Parent] IReadOnlyList<Network> networks,
        AreaMap areas,
        TourList tours,
        CancellationToken cancellation
    ) => await tours.Of([.. networks.Select(network => NetworksShown.In(areas, network.CountyNumber))], cancellation);

    /// <summary>Whether the viewer may publish tours here.</summary>
    public static bool ViewerCanArrangeTours([Parent] Network network, Actor actor) => actor.MayFacilitate(network.Key);
}

[ObjectType<Programme>]
public static class ProgrammeTours
{
    /// <summary>Tours that belong to the programme, the newest first.</summary>
    [Cost(2), ListSize(AssumedSize = 10)]
    public static async Task<IReadOnlyList<IReadOnlyList<Tour>>> Tours(
        [Parent] IReadOnlyList<Programme> programmes,
        TourList tours,
        CancellationToken cancellation
    )
    {
        var found = await tours.OfProgrammes(programmes.Select(programme => programme.Key), cancellation);
        return [.. programmes.Select(programme => found.Where(tour => tour.ProgrammeKey == programme.Key).ToArray())];
    }
}
