using Hub.GraphQL;
using Hub.Shared.Text;

namespace Hub.Programmes;

/// <summary>A national programme with its own focus areas, from a date to a date.</summary>
/// <param name="Key">Stable key, the same in all addresses.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Aim">What it is for; null where that is not stated.</param>
/// <param name="Source">Where what is told of it comes from.</param>
/// <param name="ValidFrom">Its first day.</param>
/// <param name="ValidTo">Its last day; null while it has no end.</param>
[Node(nameof(Key))]
public sealed record Programme(
    string Key,
    Names Name,
    Names? Aim,
    string Source,
    DateOnly ValidFrom,
    DateOnly? ValidTo,
    [property: GraphQLIgnore] string? ContinuesKey
)
{
    /// <summary>When counties' networks report, each year: month and day, <c>05-15</c>. Empty where no such days are set.</summary>
    public IReadOnlyList<string> ReportDates { get; init; } = [];

    /// <summary>The first day to report on after this one, while the programme is in force; null where there is none.</summary>
    [GraphQLIgnore]
    public DateOnly? ReportDateAfter(DateOnly day)
    {
        var days =
            from text in ReportDates
            from year in new[] { day.Year, day.Year + 1 }
            let date = DateOnly.TryParseExact($"{year:0000}-{text}", "yyyy-MM-dd", out var known)
                ? known
                : (DateOnly?)null
            where date > day && IsValidOn(date.Value)
            select date;
        return days.Min();
    }

    [GraphQLIgnore]
    public bool IsValidOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || day <= ValidTo);
}
