using Hub.Shared.Refusals;
using Hub.Shared.Text;

namespace Hub.Tours.Sessions.Polls;

/// <summary>What a poll and an answer may be.</summary>
internal static class PollLimits
{
    public const int LongestQuestion = 300;
    public const int LongestOption = 150;
    public const int MostOptions = 12;
    public const int ScaleSteps = 5;
    public const int MostWords = 3;
    public const int LongestWord = 30;

    /// <summary>How many choices a poll has in its result; of words none.</summary>
    public static int Choices(PollKind kind, int options) =>
        kind switch
        {
            PollKind.Scale => ScaleSteps,
            PollKind.Words => 0,
            _ => options,
        };

    public static Refusal? Check(PollKind kind, string question, IReadOnlyList<string> options)
    {
        if (TextLimits.CheckBody(question, LongestQuestion, "question") is { } wrong)
            return wrong;
        var (least, most) = kind switch
        {
            PollKind.Scale => (2, 2),
            PollKind.Words => (0, 0),
            _ => (2, MostOptions),
        };
        if (options.Count < least || options.Count > most)
            return new WrongOptions(least, most);
        if (
            options
                .Select(option => TextLimits.CheckBody(option, LongestOption, "options"))
                .FirstOrDefault(no => no is not null) is
            { } no
        )
            return no;
        return
            options.Select(option => option.Trim()).Distinct(StringComparer.OrdinalIgnoreCase).Count() == options.Count
            ? null
            : new WrongOptions(least, most);
    }

    /// <summary>The words as they count: trimmed, each once whatever its letters' case. Null: more or longer than allowed.</summary>
    public static IReadOnlyList<string>? Words(IReadOnlyList<string>? written)
    {
        var words = (written ?? [])
            .Select(word => word.Trim())
            .Where(word => word.Length > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToArray();
        return
            words.Length <= MostWords
            && words.All(word =>
                word.Length <= LongestWord
                && !word.Any(char.IsControl)
                && TextLimits.CheckBody(word, LongestWord) is null
            )
            ? words
            : null;
    }

    public static bool Fits(PollKind kind, int options, IReadOnlyList<int> choices, IReadOnlyList<string> words) =>
        kind is PollKind.Words
            ? choices.Count == 0 && words.Count > 0
            : words.Count == 0
                && choices.Count > 0
                && (kind is PollKind.Several || choices.Count == 1)
                && choices.Distinct().Count() == choices.Count
                && choices.All(choice => choice >= 0 && choice < Choices(kind, options));
}
