using NodaTime;

namespace Hub.Shared.Time;

/// <summary>Days are Norwegian days: an instant at 23:30 UTC belongs to the next one.</summary>
public static class Norway
{
    public const string Zone = "Europe/Oslo";

    private static readonly DateTimeZone Oslo = DateTimeZoneProviders.Tzdb[Zone];

    public static DateOnly Today(TimeProvider time) => DayOf(time.GetUtcNow());

    public static DateOnly DayOf(DateTimeOffset instant) => LocalOf(instant).Date.ToDateOnly();

    /// <summary>What clocks there show.</summary>
    public static LocalDateTime LocalOf(DateTimeOffset instant) =>
        Instant.FromDateTimeOffset(instant).InZone(Oslo).LocalDateTime;

    /// <summary>The day's first instant there.</summary>
    public static DateTimeOffset StartOf(DateOnly day) =>
        Oslo.AtStartOfDay(LocalDate.FromDateOnly(day)).ToInstant().ToDateTimeOffset();
}
