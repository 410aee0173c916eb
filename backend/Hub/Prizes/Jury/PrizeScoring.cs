namespace Hub.Prizes.Jury;

/// <summary>
/// How points become a result; nowhere else. A criterion's mean is that of the points that count, from jurors who have
/// given it some: no points are not a zero. The result is the mean of the criteria's means by their weights, over the
/// criteria that have any, rounded to two decimals as it is shown; so what looks equal is equal, and shares its place.
/// </summary>
public static class PrizeScoring
{
    /// <param name="Points">By criterion; those that were not given are not there.</param>
    public sealed record Given(Guid Juror, IReadOnlyDictionary<Guid, int> Points);

    /// <param name="Mean">From 0 to 10; null where nothing counts.</param>
    public sealed record Result(decimal? Mean, int Count, IReadOnlyList<CriterionResult> Criteria);

    public sealed record CriterionResult(Guid Criterion, decimal? Mean, int Count);

    /// <summary>Those that count: of who is in the jury and has no conflict of interest in the nomination.</summary>
    public static IReadOnlyList<Given> Counted(
        IEnumerable<Given> given,
        IReadOnlyCollection<Guid> jury,
        IReadOnlyCollection<Guid> inConflict
    ) => [.. given.Where(one => jury.Contains(one.Juror) && !inConflict.Contains(one.Juror))];

    public static Result Of(IReadOnlyList<(Guid Criterion, int Weight)> criteria, IReadOnlyList<Given> counted)
    {
        var means = criteria
            .Select(one =>
            {
                int[] points =
                [
                    .. counted
                        .Where(each => each.Points.ContainsKey(one.Criterion))
                        .Select(each => each.Points[one.Criterion]),
                ];
                return (
                    one.Weight,
                    Result: new CriterionResult(
                        one.Criterion,
                        points.Length == 0 ? null : (decimal)points.Sum() / points.Length,
                        points.Length
                    )
                );
            })
            .ToArray();
        var withPoints = means.Where(one => one.Result.Mean is not null).ToArray();
        decimal? mean =
            withPoints.Length == 0
                ? null
                : Rounded(
                    withPoints.Sum(one => one.Weight * one.Result.Mean!.Value) / withPoints.Sum(one => one.Weight)
                );
        return new(
            mean,
            counted.Count(one => one.Points.Count > 0),
            [.. means.Select(one => one.Result with { Mean = one.Result.Mean is { } of ? Rounded(of) : null })]
        );
    }

    /// <summary>1 for the highest; equal ones share a place, and the next place is left out. Null without a mean.</summary>
    public static IReadOnlyList<int?> Places(IReadOnlyList<decimal?> means) =>
        [.. means.Select(mean => mean is null ? (int?)null : 1 + means.Count(other => other > mean))];

    private static decimal Rounded(decimal value) => Math.Round(value, 2, MidpointRounding.AwayFromZero);
}
