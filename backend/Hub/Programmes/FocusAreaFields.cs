using Hub.GraphQL;

namespace Hub.Programmes;

[ObjectType<FocusArea>]
public static class FocusAreaFields
{
    /// <summary>The programme that it is a part of.</summary>
    public static Programme Programme([Parent] FocusArea area, ProgrammeCatalogue programmes) =>
        programmes.Programme(area.ProgrammeKey)!;

    [NodeResolver]
    public static Task<IReadOnlyList<FocusArea?>> ByKeys(IReadOnlyList<string> keys, ProgrammeCatalogue programmes) =>
        Task.FromResult<IReadOnlyList<FocusArea?>>([.. keys.Select(programmes.FocusArea)]);
}
