using Hub.GraphQL;
using Hub.Networks.Areas;
using Hub.Programmes;

namespace Hub.Tours;

[ObjectType<Tour>]
public static class TourFields
{
    [ListSize(AssumedSize = 2)]
    public static IReadOnlyList<County> Counties([Parent] Tour tour, AreaMap areas) => areas.Today(tour.CountyNumbers);

    public static Programme? Programme([Parent] Tour tour, ProgrammeCatalogue programmes) =>
        tour.ProgrammeKey is { } key ? programmes.Programme(key) : null;

    [NodeResolver]
    public static Task<IReadOnlyList<Tour?>> ByIds(IReadOnlyList<Guid> ids, TourCatalogue tours) =>
        Task.FromResult<IReadOnlyList<Tour?>>([.. ids.Select(tours.Find)]);
}

[ObjectType<Stop>]
public static class StopFields
{
    public static Municipality? HostMunicipality([Parent] Stop stop, AreaMap areas) =>
        stop.HostMunicipalityNumber is { } number ? areas.Municipality(number) : null;
}

[ObjectType<County>]
public static class CountyTours
{
    [ListSize(AssumedSize = 10)]
    public static IReadOnlyList<Tour> Tours([Parent] County county, TourCatalogue tours) =>
        [.. tours.Of(county.Number)];
}

[ObjectType<Programme>]
public static class ProgrammeTours
{
    [ListSize(AssumedSize = 10)]
    public static IReadOnlyList<Tour> Tours([Parent] Programme programme, TourCatalogue tours) =>
        [.. tours.Tours.Where(tour => tour.ProgrammeKey == programme.Key)];
}

[QueryType]
public static class TourQueries
{
    public static Tour? GetTour([ID<Tour>] Guid id, TourCatalogue tours) => tours.Find(id);
}
