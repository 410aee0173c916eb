using Hub.GraphQL;

namespace Hub.Networks.Areas;

[ObjectType<County>]
public static class CountyFields
{
    /// <summary>Counties that ended and whose content this one shows, the latest first.</summary>
    public static IReadOnlyList<EndedCounty> Predecessors([Parent] County county, AreaMap areas) =>
        areas.Predecessors(county.Number);

    /// <summary>Its municipalities of today, by number.</summary>
    [ListSize(AssumedSize = 25)]
    public static IReadOnlyList<Municipality> Municipalities([Parent] County county, AreaMap areas) =>
        areas.MunicipalitiesOf(county.Number);

    /// <summary>The bodies of the support apparatus that cover it.</summary>
    [ListSize(AssumedSize = 5)]
    public static IReadOnlyList<Body> Bodies([Parent] County county, AreaMap areas) => areas.BodiesOf(county.Number);

    /// <summary>The county's network.</summary>
    public static Network Network([Parent] County county, AreaMap areas) => areas.Network(county.Number)!;

    [NodeResolver]
    public static Task<IReadOnlyList<County?>> ByNumbers(IReadOnlyList<string> numbers, AreaMap areas) =>
        Task.FromResult<IReadOnlyList<County?>>([.. numbers.Select(areas.County)]);
}
