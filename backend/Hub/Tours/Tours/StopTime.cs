using System.Globalization;
using Hub.Shared.Time;

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

/// <summary>A stop's local times as instants.</summary>
public static class StopInstants
{
    public static DateTimeOffset? StartsAt(this StopTime time) =>
        time is { Date: { } day, Starts: { } starts } ? LocalTimes.At(day, starts, time.Zone) : null;

    /// <summary>Null where no end is given, and then nobody may guess one.</summary>
    public static DateTimeOffset? EndsAt(this StopTime time) =>
        time is { Date: { } day, Ends: { } ends } ? LocalTimes.At(time.LastDate ?? day, ends, time.Zone) : null;

    /// <summary>When registration closes: at the time given, or at the end of the day; null where there is no deadline.</summary>
    public static DateTimeOffset? RegistrationClosesAt(this StopContent stop) =>
        stop.RegisterBy switch
        {
            null => null,
            { } day when stop.RegisterByTime is { } at => LocalTimes.At(day, at, stop.Time.Zone),
            { } day => LocalTimes.At(day.AddDays(1), TimeOnly.MinValue, stop.Time.Zone),
        };

    public static bool IsMonth(string text) =>
        DateOnly.TryParseExact($"{text}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
