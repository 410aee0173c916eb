using System.Globalization;
using Hub.Shared.Text;
using NodaTime;

namespace Hub.Shared.Time;

/// <summary>Dates as people write them: <c>torsdag 3. desember 2026 kl. 09.00</c>. Norwegian time, 24 hours.</summary>
public static class NorwegianDate
{
    // Written out: a server without ICU data knows no Norwegian.
    private static readonly string[] DaysNb = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"];
    private static readonly string[] DaysNn = ["måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "sundag"];

    private static readonly string[] Months =
    [
        "januar",
        "februar",
        "mars",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "desember",
    ];

    public static string Day(DateOnly day, Language language) =>
        language is Language.En
            ? day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture)
            : $"{(language is Language.Nn ? DaysNn : DaysNb)[((int)day.DayOfWeek + 6) % 7]} {day.Day}. {Months[day.Month - 1]} {day.Year}";

    /// <summary>Without the day of the week, the same in bokmål and nynorsk: <c>3. desember 2026</c>.</summary>
    public static string Plain(DateOnly day) => $"{day.Day}. {Months[day.Month - 1]} {day.Year}";

    public static string Time(DateTimeOffset instant, Language language)
    {
        var local = Norway.LocalOf(instant);
        var day = Day(local.Date.ToDateOnly(), language);
        return language is Language.En
            ? $"{day} at {local.Hour:00}:{local.Minute:00}"
            : $"{day} kl. {local.Hour:00}.{local.Minute:00}";
    }
}
