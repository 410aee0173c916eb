using System.Globalization;
using Hub.Tours.Tours;
using NodaTime;

namespace Hub.Tours.Registrations;

public static class StopEnd
{
    /// <summary>
    /// When nobody comes any more: at the end, or where none is given at the end of the last day or month, in the stop's
    /// zone. Null while nobody knows when it is.
    /// </summary>
    public static DateTimeOffset? OverAt(this StopTime time) =>
        time.EndsAt()
        ?? (
            (time.LastDate ?? time.Date) is { } day ? StartOf(time.Zone, day.AddDays(1))
            : time.Month is { } month ? StartOf(time.Zone, FirstOf(month).AddMonths(1))
            : null
        );

    private static DateOnly FirstOf(string month) =>
        DateOnly.ParseExact($"{month}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateTimeOffset StartOf(string zone, DateOnly day) =>
        DateTimeZoneProviders.Tzdb[zone].AtStartOfDay(LocalDate.FromDateOnly(day)).ToInstant().ToDateTimeOffset();
}
