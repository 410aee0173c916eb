using NodaTime;
using NodaTime.TimeZones;

namespace Hub.Shared.Time;

/// <summary>What a clock in a zone shows, as an instant. Pure: the zones' rules ship with the program.</summary>
public static class LocalTimes
{
    public static bool IsZone(string zone) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is not null;

    /// <summary>
    /// Of a time that the clocks show twice in autumn, the first. A time that they skip in spring is the one an hour
    /// later, so that what was stored always has an instant.
    /// </summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time, string zone) =>
        Local(day, time)
            .InZone(DateTimeZoneProviders.Tzdb[zone], Resolvers.LenientResolver)
            .ToInstant()
            .ToDateTimeOffset();

    /// <summary>The day that the zone has then.</summary>
    public static DateOnly DayOf(DateTimeOffset instant, string zone) =>
        Instant.FromDateTimeOffset(instant).InZone(DateTimeZoneProviders.Tzdb[zone]).Date.ToDateOnly();

    /// <summary>Whether the clocks show this time on that day at all.</summary>
    public static bool Exists(DateOnly day, TimeOnly time, string zone) =>
        DateTimeZoneProviders.Tzdb[zone].MapLocal(Local(day, time)).Count > 0;

    private static LocalDateTime Local(DateOnly day, TimeOnly time) =>
        LocalDate.FromDateOnly(day).At(LocalTime.FromTimeOnly(time));
}
