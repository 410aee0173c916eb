using Hub.Shared.Text;

namespace Hub.Shared.Time;

/// <summary>A public holiday in Norway.</summary>
/// <param name="Date">The day.</param>
/// <param name="Name">What it is called.</param>
public sealed record Holiday(DateOnly Date, Names Name);

/// <summary>The days off that the law names; the movable ones follow Easter.</summary>
public static class NorwegianHolidays
{
    private static readonly (int Days, Names Name)[] AroundEaster =
    [
        (-3, new("Skjærtorsdag", "Skjærtorsdag", "Maundy Thursday")),
        (-2, new("Langfredag", "Langfredag", "Good Friday")),
        (0, new("1. påskedag", "1. påskedag", "Easter Sunday")),
        (1, new("2. påskedag", "2. påskedag", "Easter Monday")),
        (39, new("Kristi himmelfartsdag", "Kristi himmelfartsdag", "Ascension Day")),
        (49, new("1. pinsedag", "1. pinsedag", "Whit Sunday")),
        (50, new("2. pinsedag", "2. pinsedag", "Whit Monday")),
    ];

    private static readonly (int Month, int Day, Names Name)[] Fixed =
    [
        (1, 1, new("1. nyttårsdag", "1. nyttårsdag", "New Year’s Day")),
        (5, 1, new("Arbeidernes dag", "Arbeidardagen", "Labour Day")),
        (5, 17, new("Grunnlovsdagen", "Grunnlovsdagen", "Constitution Day")),
        (12, 25, new("1. juledag", "1. juledag", "Christmas Day")),
        (12, 26, new("2. juledag", "2. juledag", "Boxing Day")),
    ];

    /// <summary>In the order of their days. Two may fall on one day, as in 2027 on 17 May.</summary>
    public static IReadOnlyList<Holiday> Of(int year)
    {
        var easter = Easter(year);
        return
        [
            .. AroundEaster
                .Select(moving => new Holiday(easter.AddDays(moving.Days), moving.Name))
                .Concat(Fixed.Select(day => new Holiday(new DateOnly(year, day.Month, day.Day), day.Name)))
                .OrderBy(holiday => holiday.Date),
        ];
    }

    /// <summary>The Gregorian computus of Meeus, Jones and Butcher (Meeus, Astronomical Algorithms, chapter 8).</summary>
    internal static DateOnly Easter(int year)
    {
        var (golden, century, inCentury) = (year % 19, year / 100, year % 100);
        var correction = (century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3)) % 30;
        var moon = ((19 * golden) + correction + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (inCentury / 4)) - moon - (inCentury % 4)) % 7;
        var late = (golden + (11 * moon) + (22 * weekday)) / 451;
        var sum = moon + weekday - (7 * late) + 114;
        return new DateOnly(year, sum / 31, (sum % 31) + 1);
    }
}
