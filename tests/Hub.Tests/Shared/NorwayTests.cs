using System.Globalization;
using Hub.Shared.Time;

namespace Hub.Tests.Shared;

public sealed class NorwayTests
{
    [Theory]
    [InlineData("2026-01-15", "2026-01-14T23:00:00Z")]
    [InlineData("2026-07-15", "2026-07-14T22:00:00Z")]
    [InlineData("2026-03-29", "2026-03-28T23:00:00Z")]
    [InlineData("2026-03-30", "2026-03-29T22:00:00Z")]
    [InlineData("2026-10-26", "2026-10-25T23:00:00Z")]
    public void A_day_begins_at_midnight_in_Oslo_summer_and_winter(string day, string instant)
    {
        var start = Norway.StartOf(DateOnly.Parse(day, CultureInfo.InvariantCulture));

        Assert.Equal(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture), start);
        Assert.Equal(day, Norway.DayOf(start).ToString("O", CultureInfo.InvariantCulture));
        Assert.NotEqual(day, Norway.DayOf(start.AddTicks(-1)).ToString("O", CultureInfo.InvariantCulture));
    }
}
