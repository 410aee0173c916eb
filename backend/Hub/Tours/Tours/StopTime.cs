using System.Globalization;
using NodaTime;

namespace Hub.Tours.Tours;

/// <summary>
/// When a stop is: a day with or without times, several days, only a month (<c>2021-11</c>), or not yet known. Times are of
/// the zone. Stored inside events: never rename or reshape.
/// </summary>
public sealed record StopTime(
    DateOnly? Date,
    DateOnly? LastDate,
    string? Month,
    bool YearInferred,
    TimeOnly? Starts,
    TimeOnly? Ends,
    string Zone
)
{
    public static StopTime NotKnown(string zone) => new(null, null, null, false, null, null, zone);
}

/// <summary>Local times as instants. Pure: the zones' rules ship with the program.</summary>
public static class StopInstants
{
    public static DateTimeOffset? StartsAt(this StopTime time) =>
        time is { Date: { } day, Starts: { } starts } ? At(time.Zone, day, starts) : null;

    /// <summary>Null where no end is given, and then nobody may guess one.</summary>
    public static DateTimeOffset? EndsAt(this StopTime time) =>
        time is { Date: { } day, Ends: { } ends } ? At(time.Zone, time.LastDate ?? day, ends) : null;

    /// <summary>When registration closes: at the time given, or at the end of the day; null where there is no deadline.</summary>
    public static DateTimeOffset? RegistrationClosesAt(this StopContent stop) =>
        stop.RegisterBy switch
        {
            null => null,
            { } day when stop.RegisterByTime is { } at => At(stop.Time.Zone, day, at),
            { } day => At(stop.Time.Zone, day.AddDays(1), TimeOnly.MinValue),
        };

    public static bool IsMonth(string text) =>
        DateOnly.TryParseExact($"{text}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    public static bool IsZone(string zone) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is not null;

    // A time that the clocks skip in spring is the one an hour later; of one that they show twice, the first.
    private static DateTimeOffset At(string zone, DateOnly day, TimeOnly time) =>
        LocalDate
            .FromDateOnly(day)
            .At(LocalTime.FromTimeOnly(time))
            .InZoneLeniently(DateTimeZoneProviders.Tzdb[zone])
            .ToInstant()
            .ToDateTimeOffset();
}
