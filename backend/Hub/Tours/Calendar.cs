using System.Globalization;
using Hub.GraphQL;
using Hub.Networks;
using Hub.Programmes;
using Hub.Shared.Reference;
using Hub.Shared.Time;

namespace Hub.Tours;

/// <summary>Everything dated, by network: the stops of its county's tours, those of national ones, and single items.</summary>
public sealed class Calendar : IReferencePart<Calendar>
{
    public const string ItemRow = "calendar-item";

    private readonly IReadOnlyList<Tour> _tours;
    private readonly ILookup<string, CalendarItem> _items;

    private Calendar(ReferenceData data)
    {
        _tours = data.Part<TourCatalogue>().Tours;
        _items = data.OfKind<CalendarDocument>(ItemRow).ToLookup(item => item.Network, ToItem);
    }

    public static Calendar From(ReferenceData data) => new(data);

    /// <summary>The earliest first; what has only a month stands at the month's end.</summary>
    public IReadOnlyList<CalendarItem> Of(Network network) =>
        [
            .. _tours
                .Where(tour =>
                    tour.IsNational || (network.CountyNumber is { } county && tour.CountyNumbers.Contains(county))
                )
                .SelectMany(tour => tour.Stops.Select(stop => ToItem(tour, stop)))
                .Concat(_items[network.Key])
                .OrderBy(
                    item => item.Date?.ToString("O", CultureInfo.InvariantCulture) ?? $"{item.Month}-99",
                    StringComparer.Ordinal
                )
                .ThenBy(item => item.Title, StringComparer.Ordinal),
        ];

    private static CalendarItem ToItem(Tour tour, Stop stop) =>
        new(
            stop.Title ?? (stop.Place is { } place ? $"{tour.Title}, {place}" : tour.Title),
            stop.Kind ?? tour.Kind,
            stop.Date,
            stop.Month,
            stop.TimeZone,
            tour,
            tour.IsSample
        );

    private static CalendarItem ToItem(CalendarDocument item) =>
        new(
            item.Title,
            item.Kind is { } kind ? MeetingKinds.Parse(kind) : null,
            item.Date,
            null,
            Norway.Zone,
            null,
            item.Sample
        );
}

[ObjectType<Network>]
public static class NetworkCalendar
{
    /// <summary>Everything dated, past and to come, the earliest first.</summary>
    [ListSize(AssumedSize = 20), GraphQLName("calendar")]
    public static IReadOnlyList<CalendarItem> Items([Parent] Network network, Calendar calendar) =>
        calendar.Of(network);
}
