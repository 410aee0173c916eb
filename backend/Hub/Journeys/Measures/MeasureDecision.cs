using Hub.Shared.Refusals;

namespace Hub.Journeys.Measures;

/// <summary>A decision that a measure rests on.</summary>
/// <param name="CaseNumber">The case number: <c>23/1042</c>.</param>
/// <param name="DecidedOn">The day of the decision.</param>
/// <param name="Address">Where the decision can be read; null where no address is given.</param>
public sealed record MeasureDecision(string CaseNumber, DateOnly DecidedOn, Uri? Address)
{
    /// <summary>As it is stored; null where no case number is.</summary>
    internal static MeasureDecision? Of(string? caseNumber, DateOnly? decidedOn, string? address) =>
        caseNumber is not null && decidedOn is { } day
            ? new(caseNumber, day, address is null ? null : new Uri(address))
            : null;
}

internal static class CaseNumbers
{
    private const int Longest = 50;

    public static bool IsOne(string number) =>
        number.Trim() is { Length: > 0 and <= Longest } trimmed
        && !trimmed.Any(letter => char.IsControl(letter) || char.IsSurrogate(letter));
}
