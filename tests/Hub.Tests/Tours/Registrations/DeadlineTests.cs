using System.Globalization;
using Hub.Tours.Registrations;
using Hub.Tours.Tours;

namespace Hub.Tests.Tours.Registrations;

/// <summary>Deadlines and ends are of the stop's own clock: around midnight, and where clocks change.</summary>
public sealed class DeadlineTests
{
    [Theory]
    // Midnight in Oslo is 22:00 or 23:00 UTC of the day before.
    [InlineData("2026-11-30", null, "Europe/Oslo", "2026-11-30T23:00:00Z")]
    [InlineData("2026-06-30", null, "Europe/Oslo", "2026-06-30T22:00:00Z")]
    // The night of 25 October 2026 has an hour twice; the whole day counts, with its 25 hours.
    [InlineData("2026-10-25", null, "Europe/Oslo", "2026-10-25T23:00:00Z")]
    [InlineData("2026-10-25", "02:30", "Europe/Oslo", "2026-10-25T00:30:00Z")]
    // 02:30 does not exist on 29 March 2026.
    [InlineData("2026-03-29", "02:30", "Europe/Oslo", "2026-03-29T01:30:00Z")]
    [InlineData("2026-03-28", null, "Europe/Oslo", "2026-03-28T23:00:00Z")]
    [InlineData("2026-11-30", "12:00", "Asia/Tokyo", "2026-11-30T03:00:00Z")]
    public void Registration_closes_by_the_stops_own_clock(string day, string? time, string zone, string closes)
    {
        var stop = Content(
            StopTime.NotKnown(zone),
            DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            time is null ? null : TimeOnly.Parse(time, CultureInfo.InvariantCulture)
        );
        Assert.Equal(DateTimeOffset.Parse(closes, CultureInfo.InvariantCulture), stop.RegistrationClosesAt());
        var terms = Stops.Terms() with { ClosesAt = stop.RegistrationClosesAt(), OverAt = null };
        Assert.Null(terms.Closed(arranges: false, terms.ClosesAt!.Value.AddTicks(-1)));
        Assert.Equal(
            new RegistrationIsClosed(terms.ClosesAt.Value),
            terms.Closed(arranges: false, terms.ClosesAt.Value)
        );
    }

    [Theory]
    [InlineData("2026-10-24", null, null, "13:00", "2026-10-24T11:00:00Z")]
    [InlineData("2026-10-24", "2026-10-25", null, "13:00", "2026-10-25T12:00:00Z")]
    [InlineData("2026-10-24", null, null, null, "2026-10-24T22:00:00Z")]
    [InlineData(null, null, "2026-12", null, "2026-12-31T23:00:00Z")]
    [InlineData(null, null, null, null, null)]
    public void A_stop_is_over_at_its_end_or_else_after_its_last_day_or_month(
        string? day,
        string? last,
        string? month,
        string? ends,
        string? over
    )
    {
        var time = new StopTime(Day(day), Day(last), month, false, null, Time(ends), "Europe/Oslo");
        Assert.Equal(over is null ? null : DateTimeOffset.Parse(over, CultureInfo.InvariantCulture), time.OverAt());
    }

    private static DateOnly? Day(string? text) =>
        text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static TimeOnly? Time(string? text) =>
        text is null ? null : TimeOnly.Parse(text, CultureInfo.InvariantCulture);

    private static StopContent Content(StopTime time, DateOnly by, TimeOnly? byTime) =>
        new(
            Stops.Stop,
            null,
            null,
            null,
            time,
            null,
            null,
            null,
            null,
            LinkAudience.Participants,
            null,
            by,
            byTime,
            null,
            []
        );
}
