using Hub.Shared.Refusals;

namespace Hub.Programmes;

/// <summary>There is no focus area of that key.</summary>
/// <param name="Key">The key that was sent.</param>
public sealed record UnknownFocusArea(string Key)
    : Refusal(
        "UNKNOWN_FOCUS_AREA",
        "There is no such focus area. Choose from the programmes' focus areas.",
        "focusAreas"
    );

/// <summary>More focus areas were given than a thing can have.</summary>
/// <param name="Limit">How many are allowed.</param>
public sealed record TooManyFocusAreas(int Limit)
    : Refusal("TOO_MANY_FOCUS_AREAS", $"Choose at most {Limit} focus areas.", "focusAreas");

/// <summary>The focus areas that somebody tags a thing with.</summary>
public static class FocusAreaChoice
{
    public const int Most = 10;

    /// <summary>Why they cannot be these; null when they can.</summary>
    public static Refusal? CheckChoice(this ProgrammeCatalogue programmes, IReadOnlyCollection<string> keys)
    {
        if (keys.Count > Most)
            return new TooManyFocusAreas(Most);
        return keys.FirstOrDefault(key => programmes.FocusArea(key) is null) is { } unknown
            ? new UnknownFocusArea(unknown)
            : null;
    }
}
