using Hub.GraphQL;
using Hub.Journeys;
using Hub.Networks.Areas;
using Hub.Programmes;
using Hub.Shared.Text;

namespace Hub.Experiences.Experiences;

/// <summary>The few values of an experience that facets count.</summary>
internal sealed record ExperienceTags(
    string Municipality,
    Language Language,
    IReadOnlyList<string> FocusAreas,
    IReadOnlyList<string> Phases
)
{
    public bool Fits(ExperienceSearch search) =>
        (search.FocusAreas.Length == 0 || search.FocusAreas.Intersect(FocusAreas).Any())
        && (search.Municipalities is null || search.Municipalities.Contains(Municipality))
        && (search.Languages.Length == 0 || search.Languages.Contains(Language.Code()))
        && (search.Phases.Length == 0 || search.Phases.Intersect(Phases).Any());
}

/// <summary>
/// For each choice how many experiences it leaves: each list is counted as if nothing were chosen in it, and with all
/// that is chosen in the others.
/// </summary>
public sealed class ExperienceFacets
{
    private readonly IReadOnlyList<ExperienceTags> found;
    private readonly ExperienceSearchInput chosen;
    private readonly AreaMap areas;

    internal ExperienceFacets(IReadOnlyList<ExperienceTags> found, ExperienceSearchInput chosen, AreaMap areas)
    {
        this.found = found;
        this.chosen = chosen;
        this.areas = areas;
    }

    internal IReadOnlyList<(string Key, int Count)> ByFocusArea() =>
        Count(chosen with { FocusAreas = null }, tags => tags.FocusAreas);

    internal IReadOnlyList<(string Key, int Count)> ByPhase() =>
        Count(chosen with { Phases = null }, tags => tags.Phases);

    internal IReadOnlyList<(string Key, int Count)> ByCounty() =>
        Count<string>(chosen with { Counties = null }, tags => [areas.Municipality(tags.Municipality)!.CountyNumber]);

    /// <summary>Sizes of municipalities, the smallest first.</summary>
    [ListSize(AssumedSize = 3)]
    public IReadOnlyList<SizeFacet> Sizes =>
        [
            .. Count<MunicipalitySize>(
                    chosen with
                    {
                        Sizes = null,
                    },
                    tags => [areas.Municipality(tags.Municipality)!.Size()]
                )
                .OrderBy(each => each.Key)
                .Select(each => new SizeFacet(each.Key, each.Count)),
        ];

    /// <summary>The languages that experiences are written in.</summary>
    [ListSize(AssumedSize = 7)]
    public IReadOnlyList<LanguageFacet> Languages =>
        [
            .. Count<Language>(chosen with { Languages = null }, tags => [tags.Language])
                .OrderBy(each => each.Key)
                .Select(each => new LanguageFacet(each.Key, each.Count)),
        ];

    private IReadOnlyList<(T Key, int Count)> Count<T>(
        ExperienceSearchInput search,
        Func<ExperienceTags, IEnumerable<T>> values
    )
        where T : notnull
    {
        var others = ExperienceSearch.From(search with { Words = null }, areas);
        return
        [
            .. found
                .Where(tags => tags.Fits(others))
                .SelectMany(values)
                .CountBy(value => value)
                .OrderByDescending(each => each.Value)
                .Select(each => (each.Key, each.Value)),
        ];
    }
}

/// <summary>A focus area and how many experiences it leaves.</summary>
/// <param name="FocusArea">The focus area.</param>
/// <param name="Count">How many experiences.</param>
public sealed record FocusAreaFacet(FocusArea FocusArea, int Count);

/// <summary>A county and how many experiences it leaves.</summary>
/// <param name="County">The county.</param>
/// <param name="Count">How many experiences.</param>
public sealed record CountyFacet(County County, int Count);

/// <summary>A size of municipalities and how many experiences it leaves.</summary>
/// <param name="Size">The size.</param>
/// <param name="Count">How many experiences.</param>
public sealed record SizeFacet(MunicipalitySize Size, int Count);

/// <summary>A language and how many experiences it leaves.</summary>
/// <param name="Language">The language.</param>
/// <param name="Count">How many experiences.</param>
public sealed record LanguageFacet(Language Language, int Count);

/// <summary>A phase of a journey and how many experiences it leaves.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Count">How many experiences.</param>
public sealed record PhaseFacet(Phase Phase, int Count);

[ObjectType<ExperienceFacets>]
public static class ExperienceFacetFields
{
    /// <summary>Focus areas, the most used first.</summary>
    [ListSize(AssumedSize = 10)]
    public static IReadOnlyList<FocusAreaFacet> FocusAreas(
        [Parent] ExperienceFacets facets,
        ProgrammeCatalogue programmes
    ) =>
        [
            .. from each in facets.ByFocusArea()
            let area = programmes.FocusArea(each.Key)
            where area is not null
            select new FocusAreaFacet(area, each.Count),
        ];

    /// <summary>Phases of a journey, in their order.</summary>
    [ListSize(AssumedSize = 6)]
    public static IReadOnlyList<PhaseFacet> Phases([Parent] ExperienceFacets facets, PhaseCatalogue phases)
    {
        var counts = facets.ByPhase().ToDictionary(each => each.Key, each => each.Count);
        return
        [
            .. from phase in phases.Phases
            where counts.ContainsKey(phase.Key)
            select new PhaseFacet(phase, counts[phase.Key]),
        ];
    }

    /// <summary>Counties, the most experiences first.</summary>
    [ListSize(AssumedSize = 15)]
    public static IReadOnlyList<CountyFacet> Counties([Parent] ExperienceFacets facets, AreaMap areas) =>
        [.. facets.ByCounty().Select(each => new CountyFacet(areas.County(each.Key)!, each.Count))];
}
