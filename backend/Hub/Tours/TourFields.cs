using Hub.GraphQL;
using Hub.Networks.Areas;
using Hub.Programmes;

namespace Hub.Tours;

[ObjectType<Tour>]
public static class TourFields
{
    /// <summary>The counties of today that it belongs to; those of an ended county are its successors.</summary>
    [ListSize(AssumedSize = 2)]
    public static IReadOnlyList<County> Counties([Parent] Tour tour, AreaMap areas) => areas.Today(tour.CountyNumbers);

    /// <summary>The programme that it belongs to; null where there is none.</summary>
    public static Programme? Programme([Parent] Tour tour, ProgrammeCatalogue programmes) =>
        tour.ProgrammeKey is { } key ? programmes.Programme(key) : null;

    [NodeResolver]
    public static Task<IReadOnlyList<Tour?>> ByIds(IReadOnlyList<Guid> ids, TourCatalogue tours) =>
        Task.FromResult<IReadOnlyList<Tour?>>([.. ids.Select(tours.Find)]);
}

[ObjectType<Stop>]
public static class StopFields
{
    /// <summary>The municipality where it is held; null where it is not known.</summary>
    public static Municipality? HostMunicipality([Parent] Stop stop, AreaMap areas) =>
        stop.HostMunicipalityNumber is { } number ? areas.Municipality(number) : null;
}

[ObjectType<County>]
public static class CountyTours
{
    /// <summary>Tours that belong to the county, or to one that it succeeds.</summary>
    [ListSize(AssumedSize = 10)]
    public static IReadOnlyList<Tour> Tours([Parent] County county, TourCatalogue tours) =>
        [.. tours.Of(county.Number)];
}

[ObjectType<Programme>]
public static class ProgrammeTours
{
    /// <summary>Tours that belong to the programme.</summary>
    [ListSize(AssumedSize = 10)]
    public static IReadOnlyList<Tour> Tours([Parent] Programme programme, TourCatalogue tours) =>
        [.. tours.Tours.Where(tour => tour.ProgrammeKey == programme.Key)];
}

[QueryType]
public static class TourQueries
{
    /// <summary>A tour; null where there is none of that id.</summary>
    /// <param name="id">The tour's global id, or its plain UUID.</param>
    public static Tour? GetTour([ID<Tour>] Guid id, TourCatalogue tours) => tours.Find(id);
}
