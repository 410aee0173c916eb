using Hub.GraphQL;
using Hub.Networks;
using Hub.Networks.Areas;
using Hub.Networks.Members;
using Hub.Programmes;
using Hub.Shared.Text;

namespace Hub.Tours.Tours;

[ObjectType<Tour>]
public static class TourFields
{
    /// <summary>What kind of meetings it consists of; null where each stop has its own.</summary>
    public static MeetingKind? Kind([Parent] Tour tour, ProgrammeCatalogue programmes) =>
        programmes.KindOrNull(tour.KindKey);

    /// <summary>What is told of it; null where nothing is.</summary>
    public static Task<IReadOnlyList<TextView?>> Description(
        [Parent] IReadOnlyList<Tour> tours,
        TextViews texts,
        CancellationToken cancellation
    ) => texts.Make([.. tours.Select(tour => (tour.Language, tour.Markdown, tour.Html))], cancellation);

    /// <summary>Its stops, in their order.</summary>
    [Cost(2), ListSize(AssumedSize = 10)]
    public static async Task<IReadOnlyList<IReadOnlyList<Stop>>> Stops(
        [Parent] IReadOnlyList<Tour> tours,
        StopList stops,
        CancellationToken cancellation
    )
    {
        var found = await stops.OfTours([.. tours.Select(tour => tour.Uuid)], cancellation);
        return [.. tours.Select(tour => found[tour.Uuid].ToArray())];
    }

    /// <summary>True where one takes part in every stop on the net.</summary>
    [Cost(2)]
    public static async Task<IReadOnlyList<bool>> Digital(
        [Parent] IReadOnlyList<Tour> tours,
        StopList stops,
        CancellationToken cancellation
    )
    {
        var found = await stops.OfTours([.. tours.Select(tour => tour.Uuid)], cancellation);
        return [.. tours.Select(tour => found[tour.Uuid].All(stop => stop.Attendance is AttendanceMode.Online))];
    }

    /// <summary>The public change log, the newest line first.</summary>
    [Cost(2), ListSize(AssumedSize = 10)]
    public static async Task<IReadOnlyList<IReadOnlyList<TourVersion>>> Versions(
        [Parent] IReadOnlyList<Tour> tours,
        TourList list,
        CancellationToken cancellation
    )
    {
        var found = await list.Versions([.. tours.Select(tour => tour.Uuid)], cancellation);
        return [.. tours.Select(tour => found[tour.Uuid].ToArray())];
    }

    /// <summary>The networks that it belongs to; a county that ended stands for its successors.</summary>
    [ListSize(AssumedSize = 2)]
    public static IReadOnlyList<Network> Networks([Parent] Tour tour, AreaMap areas) =>
        [
            .. areas.Today(CountyNumbers(tour)).Select(county => areas.Network(county.Number)!),
            .. tour.IsNational ? [areas.Network(NetworkKeys.National)!] : Array.Empty<Network>(),
        ];

    /// <summary>The counties of today that it belongs to; those of an ended county are its successors.</summary>
    [ListSize(AssumedSize = 2)]
    public static IReadOnlyList<County> Counties([Parent] Tour tour, AreaMap areas) => areas.Today(CountyNumbers(tour));

    /// <summary>The focus areas that it is about.</summary>
    [ListSize(AssumedSize = 3)]
    public static IReadOnlyList<FocusArea> FocusAreas([Parent] Tour tour, ProgrammeCatalogue programmes) =>
        [.. tour.FocusAreaKeys.Select(programmes.FocusArea).OfType<FocusArea>()];

    /// <summary>The programme that it belongs to; null where there is none.</summary>
    public static Programme? Programme([Parent] Tour tour, ProgrammeCatalogue programmes) =>
        tour.ProgrammeKey is { } key ? programmes.Programme(key) : null;

    /// <summary>Whether the viewer arranges it: publishes, moves and cancels.</summary>
    public static bool ViewerCanArrange([Parent] Tour tour, Actor actor) => actor.MayArrange(tour);

    [NodeResolver]
    public static Task<IReadOnlyList<Tour?>> ByIds(
        IReadOnlyList<Guid> ids,
        TourList tours,
        CancellationToken cancellation
    ) => tours.Find(ids, cancellation);

    private static IEnumerable<string> CountyNumbers(Tour tour) =>
        tour.NetworkKeys.Where(key => key != NetworkKeys.National);
}

[ObjectType<TourVersion>]
public static class TourVersionFields
{
    /// <summary>The body of the support apparatus that changed it; null where that is not known.</summary>
    public static Body? Body([Parent] TourVersion version, AreaMap areas) =>
        version.ActingFor is { } hat ? areas.Body(hat) : null;

    /// <summary>The municipality that changed it, as its host; null where it was a body.</summary>
    public static Municipality? Municipality([Parent] TourVersion version, AreaMap areas) =>
        version.ActingFor is { } hat ? areas.Municipality(hat) : null;

    /// <summary>The stop that was changed; null where the whole tour was.</summary>
    public static async Task<IReadOnlyList<Stop?>> Stop(
        [Parent] IReadOnlyList<TourVersion> versions,
        StopList stops,
        CancellationToken cancellation
    )
    {
        var found = await stops.Find([.. versions.Select(version => version.StopId ?? Guid.Empty)], cancellation);
        return found;
    }
}

[QueryType]
public static class TourQueries
{
    /// <summary>A tour; null where there is none of that id.</summary>
    /// <param name="id">The tour's global id, or its plain UUID.</param>
    public static async Task<Tour?> GetTour([ID<Tour>] Guid id, TourList tours, CancellationToken cancellation) =>
        (await tours.Find([id], cancellation))[0];

    /// <summary>A stop of a tour; null where there is none of that id.</summary>
    /// <param name="id">The stop's global id, or its plain UUID.</param>
    public static async Task<Stop?> GetStop([ID<Stop>] Guid id, StopList stops, CancellationToken cancellation) =>
        (await stops.Find([id], cancellation))[0];
}
