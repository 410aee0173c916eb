using Hub.GraphQL;
using Hub.Networks.Members;
using Hub.Shared.Text;
using Hub.Tours.Tours;

namespace Hub.Tours.Agenda;

[ObjectType<AgendaPoint>]
public static class AgendaPointFields
{
    /// <summary>What one should know or think of before; null where nothing is said.</summary>
    public static Task<IReadOnlyList<TextView?>> Note(
        [Parent] IReadOnlyList<AgendaPoint> points,
        TextViews texts,
        CancellationToken cancellation
    ) => texts.Make([.. points.Select(point => (point.Language, point.NoteMarkdown, point.NoteHtml))], cancellation);

    /// <summary>Who added it.</summary>
    public static Task<IReadOnlyList<Author>> Author(
        [Parent] IReadOnlyList<AgendaPoint> points,
        AuthorList authors,
        CancellationToken cancellation
    ) => authors.Find([.. points.Select(point => (point.AuthorId, point.ActingFor))], cancellation);

    /// <summary>The meeting that it was added to.</summary>
    public static async Task<IReadOnlyList<Stop>> Stop(
        [Parent] IReadOnlyList<AgendaPoint> points,
        StopList stops,
        CancellationToken cancellation
    ) => (await stops.Find([.. points.Select(point => point.StopId)], cancellation))!;

    /// <summary>The meeting where it was closed; null while it is open.</summary>
    public static Task<IReadOnlyList<Stop?>> ClosedIn(
        [Parent] IReadOnlyList<AgendaPoint> points,
        StopList stops,
        CancellationToken cancellation
    ) => stops.Find([.. points.Select(point => point.ClosedInId ?? Guid.Empty)], cancellation);

    /// <summary>Whether the viewer may change and remove it.</summary>
    public static bool ViewerCanChange([Parent] AgendaPoint point, Actor actor) =>
        point.ClosedAt is null
        && (point.AuthorId == actor.PersonId || actor.MayArrange(point.NetworkKeys, point.HostIds));

    [NodeResolver]
    public static Task<IReadOnlyList<AgendaPoint?>> ByIds(
        IReadOnlyList<Guid> ids,
        Actor actor,
        AgendaPointList points,
        CancellationToken cancellation
    ) => points.Find(ids, actor.Sight, cancellation);
}

[ObjectType<Stop>]
public static class StopAgenda
{
    /// <summary>
    /// What shall be talked about: what was carried over from earlier meetings of the tour first. For the members of its
    /// networks; empty for others, and for kinds of meeting without an agenda.
    /// </summary>
    [Cost(2), ListSize(AssumedSize = 10)]
    public static async Task<IReadOnlyList<IReadOnlyList<AgendaPoint>>> Agenda(
        [Parent] IReadOnlyList<Stop> stops,
        Actor actor,
        AgendaPointList points,
        CancellationToken cancellation
    )
    {
        var found = await points.Of([.. stops.Select(stop => stop.Uuid)], actor.Sight, cancellation);
        return [.. stops.Select(stop => found[stop.Uuid].ToArray())];
    }

    /// <summary>
    /// The channel where its agenda's changes are told; null for kinds of meeting without one, and for who may not read it.
    /// </summary>
    [GraphQLName("agendaChannel")]
    public static string? ChannelOfAgenda([Parent] Stop stop, Actor actor, AgendaPointList points) =>
        points.HasAgenda(stop) && (stop.NetworkKeys.Any(actor.Networks.Contains) || actor.MayArrange(stop))
            ? AgendaChannel.Of(stop.TourId)
            : null;

    /// <summary>Whether the viewer may add to its agenda, as long as its session has not ended.</summary>
    public static bool ViewerCanAddToAgenda([Parent] Stop stop, Actor actor, AgendaPointList points) =>
        points.HasAgenda(stop)
        && stop.Status is not StopStatus.Cancelled
        && !points.IsPast(stop)
        && stop.NetworkKeys.Any(actor.MayWrite);

    /// <summary>Of a kind of meeting with an agenda: the meeting of the tour after it; null where there is none.</summary>
    [Cost(2)]
    public static Task<IReadOnlyList<Stop?>> NextMeeting(
        [Parent] IReadOnlyList<Stop> stops,
        StopList list,
        AgendaPointList points,
        CancellationToken cancellation
    ) => Beside(stops, list, points, later: true, cancellation);

    /// <summary>Of a kind of meeting with an agenda: the meeting of the tour before it; null where there is none.</summary>
    [Cost(2)]
    public static Task<IReadOnlyList<Stop?>> PreviousMeeting(
        [Parent] IReadOnlyList<Stop> stops,
        StopList list,
        AgendaPointList points,
        CancellationToken cancellation
    ) => Beside(stops, list, points, later: false, cancellation);

    private static async Task<IReadOnlyList<Stop?>> Beside(
        IReadOnlyList<Stop> stops,
        StopList list,
        AgendaPointList points,
        bool later,
        CancellationToken cancellation
    )
    {
        var all = await list.OfTours([.. stops.Where(points.HasAgenda).Select(stop => stop.TourId)], cancellation);
        return
        [
            .. stops.Select(stop =>
            {
                var held = all[stop.TourId]
                    .Where(other => points.HasAgenda(other) && other.Status is not StopStatus.Cancelled);
                return later
                    ? held.Where(other => other.Date > stop.Date).MinBy(other => other.Date)
                    : held.Where(other => other.Date < stop.Date).MaxBy(other => other.Date);
            }),
        ];
    }
}
