using Hub.Shared.Calendars;

namespace Hub.Tours.Tours;

/// <summary>
/// A stop as calendar programs take it. It has one id in all files, and the number of its tour's version, so that the
/// newest file wins. What is in it everybody sees.
/// </summary>
public static class StopCalendar
{
    /// <summary>Of a stop that has a day.</summary>
    /// <param name="hub">Where the hub's pages are.</param>
    public static CalendarEntry Entry(this Stop stop, Tour tour, Uri hub) =>
        new(
            stop.Uuid,
            tour.Version,
            stop.Label,
            new CalendarTime(stop.Date!.Value, stop.Starts, stop.Ends, stop.LastDate, stop.TimeZone),
            stop.ChangedAt(tour),
            Place: Joined(", ", stop.Venue, stop.Place),
            Text: Joined("\n\n", stop.NoticeMarkdown, tour.Organiser),
            Address: stop.PageAt(hub),
            IsCancelled: stop.Status is StopStatus.Cancelled
        );

    public static DateTimeOffset ChangedAt(this Stop stop, Tour tour) =>
        stop.NoticeAt is { } notice && notice > tour.ChangedAt ? notice : tour.ChangedAt;

    public static Uri PageAt(this Stop stop, Uri hub) => new(hub, $"/stopp/{stop.Uuid:D}");

    private static string? Joined(string between, params string?[] parts) =>
        parts.Any(part => part is not null) ? string.Join(between, parts.Where(part => part is not null)) : null;
}
