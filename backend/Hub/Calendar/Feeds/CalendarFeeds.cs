using Hub.EventStore;
using Hub.Networks;
using Hub.Networks.Areas;
using Hub.Prizes.Rounds;
using Hub.Shared.Calendars;
using Hub.Shared.Reference;
using Hub.Shared.Text;
using Hub.Tours.Tours;

namespace Hub.Calendar.Feeds;

/// <summary>
/// Stops, and the days of the prize, as files that calendar programs open or subscribe to. They hold what everybody sees: a link to a meeting room is
/// not in them.
/// </summary>
public sealed class CalendarFeeds(
    StopList stops,
    TourList tours,
    PrizeRoundList rounds,
    CurrentReference reference,
    NetworkNames names
)
{
    /// <summary>Null when there is no such stop, or it has no day yet.</summary>
    /// <param name="hub">Where the hub's pages are.</param>
    public async Task<string?> OfStop(Guid id, Uri hub, CancellationToken cancellation) =>
        (await stops.Find([id], cancellation))[0] is { Date: not null } stop
            ? await Write(stop.Label, [stop], hub, cancellation)
            : null;

    /// <summary>Null when there is no such tour.</summary>
    public async Task<string?> OfTour(Guid id, Uri hub, CancellationToken cancellation) =>
        (await tours.Find([id], cancellation))[0] is { } tour
            ? await Write(tour.Title, (await stops.OfTours([id], cancellation))[id], hub, cancellation)
            : null;

    /// <summary>A network's stops and those of the whole country, with their deadlines, and the days of the prize; null when there is no such network.</summary>
    public async Task<string?> OfNetwork(string key, Language language, Uri hub, CancellationToken cancellation)
    {
        var areas = reference.Current.Part<AreaMap>();
        if (areas.Network(key) is not { } network || names.Of(key) is not { } name)
            return null;
        var wanted = NetworksShown.In(areas, network.CountyNumber).Append(NetworkKeys.National);
        var dated = (await stops.OfNetworks(wanted, cancellation)).Where(stop => stop.Date is not null).ToList();
        var prize = (await rounds.All(cancellation)).SelectMany(round => PrizeEntries.Of(round, language, hub));
        return CalendarFile.Feed(
            $"Hub – {name.In(language)}",
            [.. await Entries(dated, dated, hub, cancellation), .. prize]
        );
    }

    private async Task<string> Write(string name, IEnumerable<Stop> shown, Uri hub, CancellationToken cancellation)
    {
        var dated = shown.Where(stop => stop.Date is not null).ToList();
        return CalendarFile.Feed(name, await Entries(dated, [], hub, cancellation));
    }

    /// <summary>Stops that have a day, and the deadlines of those that have one.</summary>
    internal async Task<IEnumerable<CalendarEntry>> Entries(
        IReadOnlyList<Stop> dated,
        IReadOnlyList<Stop> deadlines,
        Uri hub,
        CancellationToken cancellation
    )
    {
        var ids = dated.Concat(deadlines).Select(stop => stop.TourId).Distinct().ToArray();
        var theirs = (await tours.Find(ids, cancellation)).OfType<Tour>().ToDictionary(tour => tour.Uuid);
        return dated
            .Select(stop => stop.Entry(theirs[stop.TourId], hub))
            .Concat(
                deadlines
                    .Where(stop => stop.RegisterBy is not null)
                    .Select(stop => Deadline(stop, stop.RegisterBy!.Value, theirs[stop.TourId], hub))
            );
    }

    private static CalendarEntry Deadline(Stop stop, DateOnly last, Tour tour, Uri hub) =>
        new(
            StreamId.FromKey(stop.Uuid, "deadline").Value,
            tour.Version,
            $"{DeadlineIn(stop.Language)}: {stop.Label}",
            new CalendarTime(last, stop.RegisterByTime, stop.RegisterByTime, Zone: stop.TimeZone),
            stop.ChangedAt(tour),
            Address: stop.PageAt(hub),
            IsCancelled: stop.Status is StopStatus.Cancelled
        );

    private static string DeadlineIn(Language language) => language is Language.En ? "Register by" : "Påmeldingsfrist";
}
