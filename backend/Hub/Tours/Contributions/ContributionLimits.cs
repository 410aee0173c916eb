using Hub.Shared.Refusals;
using Hub.Shared.Text;
using Hub.Tours.Tours;

namespace Hub.Tours.Contributions;

/// <summary>How much is asked for and proposed.</summary>
internal static class ContributionLimits
{
    public const int About = 4_000;
    public const int Summary = 4_000;
    public const int Answer = 2_000;
    public const int Own = 20;
    public const int Committee = 20;

    public static Refusal? Check(string title, string summary, string presenter, string? role) =>
        TextLimits.CheckTitle(title)
        ?? TextLimits.CheckBody(summary, Summary, "summary")
        ?? (Refusal?)TourContentCheck.Title("presenter", presenter)
        ?? TourContentCheck.Title("presenterRole", Given(role));

    public static Refusal? CheckAnswer(string? answer) =>
        Given(answer) is { } words ? TextLimits.CheckBody(words, Answer, "answer") : null;

    /// <summary>As it is stored; null where nothing is said.</summary>
    public static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
