using System.Globalization;
using Hub.Shared.Text;

namespace Hub.Reports.Figures;

/// <summary>The gender of what is counted.</summary>
internal enum Gender
{
    Masculine,
    Feminine,
    Neuter,
}

/// <summary>Counts as they are read aloud, in bokmål or nynorsk: in letters up to twelve.</summary>
internal sealed class CountWords(Language language)
{
    private static readonly string[] Words =
    [
        "to",
        "tre",
        "fire",
        "fem",
        "seks",
        "sju",
        "åtte",
        "ni",
        "ti",
        "elleve",
        "tolv",
    ];

    public string In(string nb, string nn) => language is Language.Nn ? nn : nb;

    public string Number(int count, Gender gender = Gender.Masculine) =>
        count switch
        {
            0 => "ingen",
            1 => gender switch
            {
                Gender.Masculine => In("én", "éin"),
                Gender.Feminine => In("én", "éi"),
                _ => In("ett", "eitt"),
            },
            <= 12 => Words[count - 2],
            _ => count.ToString(CultureInfo.InvariantCulture),
        };

    public string Times(int count) =>
        count == 1 ? In("én gang", "éin gong") : $"{Number(count)} {In("ganger", "gonger")}";

    /// <summary>Each one of them, where they are two or more.</summary>
    public static string Each(int count) => count == 2 ? "begge" : "alle";

    public static string Capital(string text) => char.ToUpper(text[0], CultureInfo.InvariantCulture) + text[1..];

    public static string Listed(IReadOnlyList<string> parts, string last) =>
        parts.Count < 2 ? string.Concat(parts) : $"{string.Join(", ", parts.SkipLast(1))} {last} {parts[^1]}";

    /// <summary>Whole clauses as one sentence; empty where there are none.</summary>
    public static string Sentence(params IReadOnlyList<string> clauses) =>
        clauses switch
        {
            [] => "",
            [var one] => Capital(one) + ".",
            _ => Capital($"{string.Join(", ", clauses.SkipLast(1))}, og {clauses[^1]}."),
        };
}
