using Hub.Shared.Refusals;
using Hub.Shared.Text;

namespace Hub.Tours.Sessions.Minutes;

/// <summary>How long the texts of a minute may be.</summary>
internal static class MinuteLimits
{
    public const int Words = 4_000;
    public const int Who = 1_000;
    public const int Outcome = 2_000;

    public static Refusal? Check(string words, string? who, string? outcome) =>
        TextLimits.CheckBody(words, Words, "words")
        ?? (Given(who) is { } heard ? TextLimits.CheckBody(heard, Who, "who") : null)
        ?? (Given(outcome) is { } became ? TextLimits.CheckBody(became, Outcome, "outcome") : null);

    /// <summary>As it is stored; null where nothing is said.</summary>
    public static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
