using Hub.GraphQL;
using Hub.Networks.Areas;
using Hub.Shared.Text;

namespace Hub.Experiences.Experiences;

/// <summary>What to look for; within one choice any of them, and all choices together.</summary>
/// <param name="Words">In the title and the text, Norwegian endings and beginnings of words included, or a municipality's name.</param>
/// <param name="FocusAreas">Keys of focus areas.</param>
/// <param name="Counties">Numbers of counties.</param>
/// <param name="Sizes">Sizes of municipalities.</param>
/// <param name="Languages">Languages that experiences are written in.</param>
/// <param name="Phases">Keys of phases of a journey.</param>
public sealed record ExperienceSearchInput(
    string? Words = null,
    IReadOnlyList<string>? FocusAreas = null,
    IReadOnlyList<string>? Counties = null,
    IReadOnlyList<MunicipalitySize>? Sizes = null,
    IReadOnlyList<Language>? Languages = null,
    IReadOnlyList<string>? Phases = null
);

/// <summary>The order of the library.</summary>
public enum ExperienceOrder
{
    /// <summary>Published last comes first.</summary>
    Newest,

    /// <summary>In use by most municipalities.</summary>
    Adopted,

    /// <summary>What fits the words best.</summary>
    Relevance,
}

/// <summary>By inhabitants, as Statistics Norway groups municipalities.</summary>
public enum MunicipalitySize
{
    /// <summary>Fewer than 5,000 inhabitants.</summary>
    Small,

    /// <summary>5,000 to 19,999 inhabitants.</summary>
    Medium,

    /// <summary>20,000 inhabitants or more.</summary>
    Large,
}

public static class MunicipalitySizes
{
    public static MunicipalitySize Size(this Municipality municipality) =>
        municipality.Population switch
        {
            < 5_000 => MunicipalitySize.Small,
            < 20_000 => MunicipalitySize.Medium,
            _ => MunicipalitySize.Large,
        };
}

/// <summary>A search as values for a query.</summary>
/// <param name="Whole">Words to be found with their Norwegian endings.</param>
/// <param name="Last">The last word, which may be the beginning of one.</param>
/// <param name="Named">Municipalities whose name begins with the words.</param>
/// <param name="Municipalities">Where; null for anywhere.</param>
internal sealed record ExperienceSearch(
    string Whole,
    string Last,
    string[] Named,
    string[] FocusAreas,
    string[]? Municipalities,
    string[] Languages,
    string[] Phases
)
{
    private const int LongestWords = 200;

    public static ExperienceSearch From(ExperienceSearchInput? input, AreaMap areas)
    {
        var words = (input?.Words ?? "").Trim().Replace('\0', ' ');
        if (words.Length > LongestWords)
            words = words[..LongestWords];
        var end = words.LastIndexOf(' ') + 1;
        var last = words[end..];
        // Only a plain word can be the beginning of one: quotes, minus and OR keep their meaning.
        var isPlain =
            last.Length >= 2 && last.All(char.IsLetterOrDigit) && !words.Contains('"', StringComparison.Ordinal);
        return new ExperienceSearch(
            isPlain ? words[..end] : words,
            isPlain ? last : "",
            words.Length < 2
                ? []
                :
                [
                    .. areas
                        .Municipalities.Where(each =>
                            each.Name.StartsWith(words, StringComparison.CurrentCultureIgnoreCase)
                        )
                        .Select(each => each.Number),
                ],
            [.. input?.FocusAreas ?? []],
            Places(input, areas),
            [.. (input?.Languages ?? []).Select(language => language.Code())],
            [.. input?.Phases ?? []]
        );
    }

    /// <summary>Counties and sizes are facts of municipalities, which are in memory: the database gets numbers.</summary>
    private static string[]? Places(ExperienceSearchInput? input, AreaMap areas)
    {
        var counties = input?.Counties ?? [];
        var sizes = input?.Sizes ?? [];
        if (counties.Count == 0 && sizes.Count == 0)
            return null;
        return
        [
            .. areas
                .Municipalities.Where(each => counties.Count == 0 || counties.Contains(each.CountyNumber))
                .Where(each => sizes.Count == 0 || sizes.Contains(each.Size()))
                .Select(each => each.Number),
        ];
    }

    // One spelling of the search for the list and its facets.
    public const string QuerySql = """
        (
            select
                websearch_to_tsquery('norwegian', @whole)
                && case
                    when @last = '' then ''::tsquery
                    else websearch_to_tsquery('norwegian', @last) || to_tsquery('simple', @last || ':*')
                end as query
        ) as q
        """;

    public const string MatchesSql =
        "((@whole = '' and @last = '') or e.search @@ q.query or e.municipality = any(@named))";
}
