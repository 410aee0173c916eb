using System.Globalization;
using System.Text.RegularExpressions;
using Hub.Shared.Text;
using Hub.Shared.Time;

namespace Hub.Shared.Notices;

/// <summary>Fills a kind's words in.</summary>
public static partial class NoticeText
{
    /// <summary>What each word of the pattern stands for; a name that is not known stays as it is, for a test to find.</summary>
    public static string Fill(
        string pattern,
        Language language,
        NoticeThing thing,
        string? author,
        IReadOnlyDictionary<string, string> facts
    ) =>
        Word()
            .Replace(
                pattern,
                word =>
                    word.Groups[1].Value switch
                    {
                        "author" => author ?? "",
                        "title" => thing.Title.In(language),
                        "place" => thing.Place?.In(language) ?? "",
                        var name when facts.TryGetValue(name, out var value) => Format(
                            value,
                            word.Groups[2].Value,
                            language
                        ),
                        _ => word.Value,
                    }
            );

    private static string Format(string value, string format, Language language) =>
        format switch
        {
            "day" when DateOnly.TryParse(value, CultureInfo.InvariantCulture, out var day) => NorwegianDate.Day(
                day,
                language
            ),
            "time" or "day" when DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, out var instant) => format
            == "day"
                ? NorwegianDate.Day(Norway.DayOf(instant), language)
                : NorwegianDate.Time(instant, language),
            _ => value,
        };

    [GeneratedRegex(@"\{(\w+)(?::(\w+))?\}")]
    private static partial Regex Word();
}
