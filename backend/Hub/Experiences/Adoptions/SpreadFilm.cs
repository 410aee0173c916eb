using Hub.GraphQL;
using Hub.Networks.Areas;

namespace Hub.Experiences.Adoptions;

/// <summary>
/// How the whole library spread, as numbers: all that a map of thousands of adoptions needs to be drawn at once and played
/// by date. The same as <c>spreadSteps</c> in a tenth of its size.
/// </summary>
/// <param name="Municipalities">Those that have taken anything into use, by number.</param>
/// <param name="Steps">
/// Six numbers a step, in the order of time: the adoption's number in this film; the municipality's place in the list; how
/// far it had come (0 planned, 1 trying, 2 in use, 3 stopped); from which minute since 1970 (UTC); to which, or 0 while
/// there is no next step; and the number of the adoption that it was learnt from, or -1 for the source itself.
/// </param>
public sealed record SpreadFilm(
    [property: ListSize(AssumedSize = 357)] IReadOnlyList<Municipality> Municipalities,
    [property: ListSize(AssumedSize = 1000)] IReadOnlyList<int> Steps
)
{
    internal static SpreadFilm Of(IReadOnlyList<SpreadStep> steps, AreaMap areas)
    {
        string[] numbers = [.. steps.Select(step => step.MunicipalityNumber).Distinct().Order(StringComparer.Ordinal)];
        Municipality[] municipalities = [.. numbers.Select(areas.Municipality).OfType<Municipality>()];
        var places = municipalities.Index().ToDictionary(each => each.Item.Number, each => each.Index);
        var adoptions = new Dictionary<Guid, int>();
        foreach (var step in steps)
            adoptions.TryAdd(step.Adoption, adoptions.Count);
        var film = new List<int>(steps.Count * 6);
        foreach (var step in steps)
        {
            // What has merged into another municipality since has no place on today's map.
            if (!places.TryGetValue(step.MunicipalityNumber, out var place))
                continue;
            film.Add(adoptions[step.Adoption]);
            film.Add(place);
            film.Add((int)step.Status);
            film.Add(Minute(step.From));
            film.Add(step.To is { } to ? Minute(to) : 0);
            film.Add(step.TakenFrom is { } from && adoptions.TryGetValue(from, out var teacher) ? teacher : -1);
        }
        return new(municipalities, film);
    }

    private static int Minute(DateTimeOffset at) => (int)(at.ToUnixTimeSeconds() / 60);
}

[QueryType]
public static class SpreadFilmQuery
{
    /// <summary>How the library has spread, for a map that is played by date; at most the last 20,000 steps.</summary>
    [Cost(20)]
    public static async Task<SpreadFilm> GetSpreadFilm(
        Actor actor,
        AdoptionList adoptions,
        AreaMap areas,
        CancellationToken cancellation
    ) =>
        SpreadFilm.Of(
            await adoptions.SpreadSteps(experience: null, SpreadStepQueries.Most, actor.Sight, cancellation),
            areas
        );
}
