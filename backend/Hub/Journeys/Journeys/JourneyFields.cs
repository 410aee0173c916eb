using Hub.GraphQL;
using Hub.Journeys.Comments;
using Hub.Journeys.Items;
using Hub.Networks.Areas;
using Hub.Programmes;
using Hub.Shared.Time;

namespace Hub.Journeys.Journeys;

[ObjectType<Journey>]
public static class JourneyFields
{
    /// <summary>Whose journey it is; null for one that has ended since.</summary>
    public static Municipality? Municipality([Parent] Journey journey, AreaMap areas) =>
        areas.Municipality(journey.MunicipalityNumber);

    /// <summary>The programme that it is in.</summary>
    public static Programme Programme([Parent] Journey journey, ProgrammeCatalogue programmes) =>
        programmes.Programme(journey.ProgrammeKey)!;

    /// <summary>Whether the viewer may write in it: the municipality's main contacts and their deputies.</summary>
    public static bool ViewerCanEdit([Parent] Journey journey, Actor actor) =>
        actor.MayWriteJourneyOf(journey.MunicipalityNumber);

    /// <summary>What stands in it, now or at any time.</summary>
    /// <param name="at">As it was when this was the recorded time; without it, as it is now.</param>
    [Cost(5)]
    public static async Task<IReadOnlyList<JourneyContent>> Content(
        [Parent] IReadOnlyList<Journey> journeys,
        ItemList items,
        PhaseCatalogue phases,
        CancellationToken cancellation,
        DateTimeOffset? at = null
    )
    {
        var sequence = at is { } time ? await items.SequenceAt(time, cancellation) : (long?)null;
        var found = await items.Of([.. journeys.Select(journey => journey.Uuid)], sequence, cancellation);
        var day = at is { } then ? Norway.DayOf(then) : (DateOnly?)null;
        return [.. journeys.Select(journey => JourneyContent.Of(found[journey.Uuid], phases, day))];
    }

    /// <summary>What differs between two times.</summary>
    /// <param name="from">The first time.</param>
    /// <param name="to">The second time; without it, now.</param>
    [Cost(10)]
    public static async Task<IReadOnlyList<JourneyChanges>> Changes(
        [Parent] IReadOnlyList<Journey> journeys,
        DateTimeOffset from,
        ItemList items,
        CommentList comments,
        CancellationToken cancellation,
        DateTimeOffset? to = null
    )
    {
        var ids = journeys.Select(journey => journey.Uuid).ToArray();
        var first = await items.SequenceAt(from, cancellation);
        var second = to is { } time ? await items.SequenceAt(time, cancellation) : (long?)null;
        var before = await items.Of(ids, first, cancellation);
        var after = await items.Of(ids, second, cancellation);
        var said = await comments.Changed(ids, first, second, cancellation);
        return [.. ids.Select(id => JourneyChanges.Between([.. before[id]], [.. after[id]], said[id]))];
    }

    [NodeResolver]
    public static Task<IReadOnlyList<Journey?>> ByIds(
        IReadOnlyList<Guid> ids,
        Actor actor,
        JourneyList journeys,
        CancellationToken cancellation
    ) => journeys.Find(ids, actor.Sight, cancellation);
}

[QueryType]
public static class JourneyQueries
{
    /// <summary>Null for what the viewer may not see, as for what does not exist.</summary>
    /// <param name="id">The journey's global id, or its plain UUID.</param>
    public static async Task<Journey?> GetJourney(
        [ID<Journey>] Guid id,
        Actor actor,
        JourneyList journeys,
        CancellationToken cancellation
    ) => (await journeys.Find([id], actor.Sight, cancellation))[0];

    /// <summary>A municipality's journeys, one for each programme that it has one in, as far as the viewer may see them.</summary>
    /// <param name="municipality">The municipality's four-digit number.</param>
    [ListSize(AssumedSize = 3)]
    public static async Task<IReadOnlyList<Journey>> GetJourneysOf(
        string municipality,
        Actor actor,
        ProgrammeCatalogue programmes,
        JourneyList journeys,
        CancellationToken cancellation
    ) =>
        [
            .. (
                await journeys.Find(
                    [.. programmes.Programmes.Select(programme => Journey.IdOf(municipality, programme.Key))],
                    actor.Sight,
                    cancellation
                )
            ).OfType<Journey>(),
        ];

    /// <summary>A municipality's journey in a programme; null also where the viewer may not see it.</summary>
    /// <param name="municipality">The municipality's four-digit number.</param>
    /// <param name="programme">The programme's key.</param>
    public static async Task<Journey?> GetJourneyOf(
        string municipality,
        string programme,
        Actor actor,
        JourneyList journeys,
        CancellationToken cancellation
    ) => (await journeys.Find([Journey.IdOf(municipality, programme)], actor.Sight, cancellation))[0];
}
