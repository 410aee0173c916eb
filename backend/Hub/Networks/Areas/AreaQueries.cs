using Hub.GraphQL;

namespace Hub.Networks.Areas;

[QueryType]
public static class AreaQueries
{
    /// <summary>All counties of today, by number.</summary>
    [ListSize(AssumedSize = 15)]
    public static IReadOnlyList<County> GetCounties(AreaMap areas) => areas.Counties;

    public static County? GetCounty(string number, AreaMap areas) => areas.County(number);

    public static Municipality? GetMunicipality(string number, AreaMap areas) => areas.Municipality(number);

    /// <summary>All bodies of the support apparatus.</summary>
    [ListSize(AssumedSize = 30)]
    public static IReadOnlyList<Body> GetBodies(AreaMap areas) => areas.Bodies;
}
