using Hub.GraphQL;
using Hub.Networks.Areas;
using Hub.Networks.Members;
using Hub.Programmes;
using Hub.Shared.Text;

namespace Hub.Tours.Tours;

[ObjectType<Stop>]
public static class StopFields
{
    /// <summary>The tour that it belongs to.</summary>
    public static async Task<IReadOnlyList<Tour>> Tour(
        [Parent] IReadOnlyList<Stop> stops,
        TourList tours,
        CancellationToken cancellation
    ) => (await tours.Find([.. stops.Select(stop => stop.TourId)], cancellation))!;

    /// <summary>What kind of meeting it is: its own kind, else the tour's; null where neither is known.</summary>
    public static MeetingKind? Kind([Parent] Stop stop, ProgrammeCatalogue programmes) =>
        programmes.KindOrNull(stop.KindKey ?? stop.TourKindKey);

    /// <summary>What is told of it, and what is practical to know; null where nothing is.</summary>
    public static Task<IReadOnlyList<TextView?>> Description(
        [Parent] IReadOnlyList<Stop> stops,
        TextViews texts,
        CancellationToken cancellation
    ) => texts.Make([.. stops.Select(stop => (stop.Language, stop.Markdown, stop.Html))], cancellation);

    /// <summary>What was changed on short notice, and why; null where nothing was.</summary>
    public static Task<IReadOnlyList<TextView?>> Notice(
        [Parent] IReadOnlyList<Stop> stops,
        TextViews texts,
        CancellationToken cancellation
    ) =>
        texts.Make(
            [.. stops.Select(stop => (stop.NoticeLanguage, stop.NoticeMarkdown, stop.NoticeHtml))],
            cancellation
        );

    /// <summary>The municipality where it is held; null where it is not known.</summary>
    public static Municipality? HostMunicipality([Parent] Stop stop, AreaMap areas) =>
        stop.HostMunicipalityNumber is { } number ? areas.Municipality(number) : null;

    /// <summary>
    /// The address of the meeting room on the net; null where there is none, and for those who do not take part unless
    /// the organiser opened it.
    /// </summary>
    [Cost(2)]
    public static Task<IReadOnlyList<string?>> OnlineLink(
        [Parent] IReadOnlyList<Stop> stops,
        Actor actor,
        OnlineLinks links,
        CancellationToken cancellation
    ) => links.Shown(stops, actor, cancellation);

    /// <summary>Whether the viewer arranges it: publishes, moves and cancels.</summary>
    public static bool ViewerCanArrange([Parent] Stop stop, Actor actor) => actor.MayArrange(stop);

    [NodeResolver]
    public static Task<IReadOnlyList<Stop?>> ByIds(
        IReadOnlyList<Guid> ids,
        StopList stops,
        CancellationToken cancellation
    ) => stops.Find(ids, cancellation);
}

[ObjectType<ProgrammeItem>]
public static class ProgrammeItemFields
{
    /// <summary>What is told of it; null where nothing is.</summary>
    public static Task<IReadOnlyList<TextView?>> Description(
        [Parent] IReadOnlyList<ProgrammeItem> items,
        TextViews texts,
        CancellationToken cancellation
    ) => texts.Make([.. items.Select(item => (item.Language, item.Markdown, item.Html))], cancellation);

    /// <summary>Who presents it.</summary>
    [Cost(2), ListSize(AssumedSize = 2)]
    public static Task<IReadOnlyList<IReadOnlyList<Presenter>>> Presenters(
        [Parent] IReadOnlyList<ProgrammeItem> items,
        PresenterList presenters,
        CancellationToken cancellation
    ) => presenters.Of([.. items.Select(item => item.PresenterIds)], cancellation);
}
