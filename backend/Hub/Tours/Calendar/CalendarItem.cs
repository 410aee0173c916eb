using Hub.GraphQL;
using Hub.Networks;
using Hub.Networks.Areas;
using Hub.Programmes;
using Hub.Tours.Tours;

namespace Hub.Tours.Calendar;

/// <summary>Something dated in a network's calendar.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Date">The day; null where only the month is known.</param>
/// <param name="Month">The month, <c>yyyy-mm</c>, where the day is not known.</param>
/// <param name="TimeZone">The IANA time zone that the date is meant in: <c>Europe/Oslo</c>.</param>
/// <param name="Stop">The stop that it is.</param>
/// <param name="IsSample">True for made-up content that only shows how it could look.</param>
public sealed record CalendarItem(
    string Title,
    DateOnly? Date,
    string? Month,
    string TimeZone,
    Stop Stop,
    bool IsSample
);

[ObjectType<CalendarItem>]
public static class CalendarItemFields
{
    /// <summary>What kind of meeting it is; null where that is not known.</summary>
    public static MeetingKind? Kind([Parent] CalendarItem item, ProgrammeCatalogue programmes) =>
        StopFields.Kind(item.Stop, programmes);

    /// <summary>The tour that it is a stop of.</summary>
    public static Task<IReadOnlyList<Tour>> Tour(
        [Parent] IReadOnlyList<CalendarItem> items,
        TourList tours,
        CancellationToken cancellation
    ) => StopFields.Tour([.. items.Select(item => item.Stop)], tours, cancellation);
}

[ObjectType<Network>]
public static class NetworkCalendar
{
    /// <summary>Everything dated, past and to come, the earliest first: the network's own and national tours.</summary>
    [Cost(2), ListSize(AssumedSize = 20), GraphQLName("calendar")]
    public static async Task<IReadOnlyList<IReadOnlyList<CalendarItem>>> Items(
        [Parent] IReadOnlyList<Network> networks,
        AreaMap areas,
        StopList stops,
        CancellationToken cancellation
    )
    {
        var shown = networks
            .Select(network => NetworksShown.In(areas, network.CountyNumber).Append(NetworkKeys.National).ToHashSet())
            .ToArray();
        var found = await stops.OfNetworks(shown.SelectMany(keys => keys), cancellation);
        return
        [
            .. shown.Select(keys => found.Where(stop => stop.NetworkKeys.Any(keys.Contains)).Select(ToItem).ToArray()),
        ];
    }

    private static CalendarItem ToItem(Stop stop) =>
        new(stop.Label, stop.Date, stop.Month, stop.TimeZone, stop, stop.IsSample);
}
