using System.Globalization;
using Hub.GraphQL;
using Hub.Identity.Viewing;
using Hub.Networks;
using Hub.Networks.Areas;

namespace Hub.Experiences.Experiences;

[QueryType]
public static class ExperienceQueries
{
    /// <summary>An experience; null for what the viewer may not see, as for what does not exist.</summary>
    /// <param name="id">The experience's global id, or its plain UUID.</param>
    public static Task<Experience?> GetExperience(
        [ID<Experience>] Guid id,
        Actor actor,
        ExperienceList experiences,
        CancellationToken cancellation
    ) => Shared.Commands.Things.Find(experiences, id, actor, cancellation);

    /// <summary>The library: what is published, for anybody. By relevance where words are searched for, else the newest first.</summary>
    /// <param name="search">What to look for; without it, everything.</param>
    /// <param name="order">The order; without it, by relevance where words are searched for, else the newest first.</param>
    /// <param name="first">How many from the beginning, or after <c>after</c>.</param>
    /// <param name="after">A cursor of this list.</param>
    [Cost(5), ListSize(SlicingArguments = ["first"])]
    public static async Task<CountedConnection<Experience>> GetExperiences(
        ExperienceList experiences,
        AreaMap areas,
        IResolverContext context,
        CancellationToken cancellation,
        ExperienceSearchInput? search = null,
        ExperienceOrder? order = null,
        int? first = 20,
        string? after = null
    )
    {
        var wanted = ExperienceSearch.From(search, areas);
        var by =
            order ?? (string.IsNullOrWhiteSpace(search?.Words) ? ExperienceOrder.Newest : ExperienceOrder.Relevance);
        var count = Math.Max(first ?? 20, 0);
        var start = after is null ? ((long, long)?)null : Key(after);
        var rows = await experiences.Page(wanted, by, count + 1, start, cancellation);
        var total = context.IsSelected("totalCount")
            ? (await experiences.Tags(wanted, cancellation)).Count(tags => tags.Fits(wanted))
            : 0;
        var cursors = rows.ToDictionary(row => row.Experience.Uuid, ExperienceList.CursorOf);
        return Connection.From(
            [.. rows.Take(count).Select(row => row.Experience)],
            experience => cursors[experience.Uuid],
            hasNextPage: rows.Count > count,
            hasPreviousPage: start is not null,
            total
        );
    }

    /// <summary>How many each further choice would leave, for every choice that leaves some.</summary>
    /// <param name="search">What is chosen already.</param>
    [Cost(5)]
    public static async Task<ExperienceFacets> GetExperienceFacets(
        ExperienceList experiences,
        AreaMap areas,
        CancellationToken cancellation,
        ExperienceSearchInput? search = null
    )
    {
        var words = ExperienceSearch.From(new ExperienceSearchInput(search?.Words), areas);
        return new ExperienceFacets(await experiences.Tags(words, cancellation), search ?? new(), areas);
    }

    private static (long Rank, long Sequence) Key(string cursor)
    {
        var parts = Cursor.Decode(cursor)?.Split('.') ?? [];
        return
            parts is [var rank, var sequence]
            && long.TryParse(rank, NumberStyles.None, CultureInfo.InvariantCulture, out var r)
            && long.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var s)
            ? (r, s)
            : throw PageKeys.Invalid();
    }
}

[ObjectType<County>]
public static class CountyExperiences
{
    /// <summary>Experiences of the county's municipalities, the last published first.</summary>
    [ListSize(AssumedSize = 10)]
    public static async Task<IReadOnlyList<IReadOnlyList<Experience>>> Experiences(
        [Parent] IReadOnlyList<County> counties,
        ExperienceList experiences,
        AreaMap areas,
        CancellationToken cancellation
    )
    {
        var municipalities = counties.ToDictionary(
            county => county.Number,
            county => areas.MunicipalitiesOf(county.Number).Select(each => each.Number).ToArray()
        );
        var found = await experiences.Of([.. municipalities.Values.SelectMany(each => each)], cancellation);
        return
        [
            .. counties.Select(county =>
                municipalities[county.Number]
                    .SelectMany(number => found[number])
                    .OrderByDescending(experience => experience.PublishedSequence)
                    .ToArray()
            ),
        ];
    }
}

[ObjectType<Municipality>]
public static class MunicipalityExperiences
{
    /// <summary>Experiences of the municipality, the last published first.</summary>
    [ListSize(AssumedSize = 5)]
    public static async Task<IReadOnlyList<IReadOnlyList<Experience>>> Experiences(
        [Parent] IReadOnlyList<Municipality> municipalities,
        ExperienceList experiences,
        CancellationToken cancellation
    )
    {
        var found = await experiences.Of([.. municipalities.Select(each => each.Number).Distinct()], cancellation);
        return [.. municipalities.Select(municipality => found[municipality.Number].ToArray())];
    }
}

[ObjectType<Programmes.Programme>]
public static class ProgrammeExperiences
{
    /// <summary>Those that came with the programme.</summary>
    [ListSize(AssumedSize = 10)]
    public static async Task<IReadOnlyList<IReadOnlyList<Experience>>> Experiences(
        [Parent] IReadOnlyList<Programmes.Programme> programmes,
        Actor actor,
        ExperienceList experiences,
        Reference.ExperienceCatalogue reference,
        CancellationToken cancellation
    )
    {
        var found = await experiences.Find(
            [.. reference.Experiences.Select(experience => experience.Uuid)],
            actor.Sight,
            cancellation
        );
        var ofProgramme = reference
            .Experiences.Zip(found)
            .ToLookup(pair => pair.First.ProgrammeKey, pair => pair.Second);
        return [.. programmes.Select(programme => ofProgramme[programme.Key].OfType<Experience>().ToArray())];
    }
}

[ObjectType<Network>]
public static class NetworkReviews
{
    /// <summary>What waits for review, the longest waiting first; empty for those who do not review.</summary>
    [Cost(2), ListSize(AssumedSize = 20)]
    public static async Task<IReadOnlyList<IReadOnlyList<Experience>>> ExperiencesInReview(
        [Parent] IReadOnlyList<Network> networks,
        Actor actor,
        ExperienceList experiences,
        CancellationToken cancellation
    )
    {
        var found = await experiences.InReview([.. networks.Select(network => network.Key)], actor.Sight, cancellation);
        return [.. networks.Select(network => found[network.Key].ToArray())];
    }
}

[ObjectType<Viewer>]
public static class ViewerExperiences
{
    /// <summary>Of the viewer's municipalities: those that wait for review, were sent back or are withdrawn.</summary>
    [ListSize(AssumedSize = 10)]
    public static Task<IReadOnlyList<Experience>> ExperiencesInside(
        [Parent] Viewer viewer,
        Actor actor,
        ExperienceList experiences,
        CancellationToken cancellation
    ) => experiences.Inside(actor.Sight, cancellation);

    /// <summary>What waits for the viewer's review, the longest waiting first.</summary>
    [ListSize(AssumedSize = 20)]
    public static async Task<IReadOnlyList<Experience>> ExperiencesToReview(
        [Parent] Viewer viewer,
        Actor actor,
        ExperienceList experiences,
        CancellationToken cancellation
    )
    {
        var found = await experiences.InReview(actor.Sight.Facilitated, actor.Sight, cancellation);
        return [.. found.SelectMany(network => network).OrderBy(experience => experience.Sequence)];
    }

    /// <summary>Municipalities for which the viewer writes in the library.</summary>
    [ListSize(AssumedSize = 3)]
    public static IReadOnlyList<Municipality> ContactOf([Parent] Viewer viewer, Actor actor, AreaMap areas) =>
        [.. actor.Sight.ContactOf.Select(areas.Municipality).OfType<Municipality>()];
}
