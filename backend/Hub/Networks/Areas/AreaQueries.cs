using Hub.GraphQL;

namespace Hub.Networks.Areas;

[QueryType]
public static class AreaQueries
{
    /// <summary>All counties of today, by number.</summary>
    [ListSize(AssumedSize = 15)]
    public static IReadOnlyList<County> GetCounties(AreaMap areas) => areas.Counties;

    /// <summary>A county of today; null where there is none of that number.</summary>
    /// <param name="number">The two-digit county number.</param>
    public static County? GetCounty(string number, AreaMap areas) => areas.County(number);

    /// <summary>A municipality of today; null where there is none of that number.</summary>
    /// <param name="number">The four-digit municipality number.</param>
    public static Municipality? GetMunicipality(string number, AreaMap areas) => areas.Municipality(number);

    /// <summary>All bodies of the support apparatus.</summary>
    [ListSize(AssumedSize = 30)]
    public static IReadOnlyList<Body> GetBodies(AreaMap areas) => areas.Bodies;
}
