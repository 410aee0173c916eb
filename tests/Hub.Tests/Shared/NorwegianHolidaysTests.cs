using System.Globalization;
using Hub.Shared.Time;

namespace Hub.Tests.Shared;

public sealed class NorwegianHolidaysTests
{
    [Theory]
    [InlineData("1961-04-02")]
    [InlineData("2008-03-23")]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2027-03-28")]
    [InlineData("2038-04-25")]
    [InlineData("2285-03-22")]
    public void Easter_is_the_Sunday_that_almanacs_have(string day)
    {
        var easter = DateOnly.Parse(day, CultureInfo.InvariantCulture);
        Assert.Equal(easter, NorwegianHolidays.Easter(easter.Year));
        Assert.Equal(DayOfWeek.Sunday, easter.DayOfWeek);
    }

    [Fact]
    public void The_law_names_twelve_days_off() =>
        Assert.Equal(
            [
                "01-01",
                "04-02",
                "04-03",
                "04-05",
                "04-06",
                "05-01",
                "05-14",
                "05-17",
                "05-24",
                "05-25",
                "12-25",
                "12-26",
            ],
            NorwegianHolidays.Of(2026).Select(day => day.Date.ToString("MM-dd", CultureInfo.InvariantCulture))
        );

    [Fact]
    public void Two_may_fall_on_one_day() =>
        Assert.Equal(
            ["Grunnlovsdagen", "2. pinsedag"],
            NorwegianHolidays
                .Of(2027)
                .Where(day => day.Date == new DateOnly(2027, 5, 17))
                .Select(day => day.Name.Nb)
                .OrderDescending()
                .OrderBy(name => name == "2. pinsedag")
        );
}
