using Hub.GraphQL;

namespace Hub.Networks.Areas;

[ObjectType<Body>]
public static class BodyFields
{
    /// <summary>The counties of today that the body covers; none for a national body.</summary>
    [ListSize(AssumedSize = 4)]
    public static IReadOnlyList<County> Counties([Parent] Body body, AreaMap areas) => areas.Today(body.CountyNumbers);

    [NodeResolver]
    public static Task<IReadOnlyList<Body?>> ByKeys(IReadOnlyList<string> keys, AreaMap areas) =>
        Task.FromResult<IReadOnlyList<Body?>>([.. keys.Select(areas.Body)]);
}
