using Hub.GraphQL;

namespace Hub.Networks.Areas;

[ObjectType<Municipality>]
public static class MunicipalityFields
{
    /// <summary>The county that it lies in.</summary>
    public static County County([Parent] Municipality municipality, AreaMap areas) =>
        areas.County(municipality.CountyNumber)!;

    [NodeResolver]
    public static Task<IReadOnlyList<Municipality?>> ByNumbers(IReadOnlyList<string> numbers, AreaMap areas) =>
        Task.FromResult<IReadOnlyList<Municipality?>>([.. numbers.Select(areas.Municipality)]);
}
