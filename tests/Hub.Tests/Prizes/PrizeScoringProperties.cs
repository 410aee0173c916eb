using FsCheck;
using FsCheck.Fluent;
using Hub.Prizes.Jury;

namespace Hub.Tests.Prizes;

/// <summary>What holds of a result, whatever was given.</summary>
public sealed class PrizeScoringProperties
{
    private static readonly Guid[] Criteria = [Id(1), Id(2), Id(3)];
    private static readonly Guid[] Jurors = [.. Enumerable.Range(11, 6).Select(Id)];

    [Fact]
    public void No_juror_in_conflict_and_nobody_outside_the_jury_counts() =>
        Prop.ForAll(
                Given(),
                Some(Jurors),
                Some(Jurors),
                (given, jury, conflict) =>
                {
                    var counted = PrizeScoring.Counted(given, jury, conflict);
                    var without = PrizeScoring.Counted(
                        given.Where(one => jury.Contains(one.Juror) && !conflict.Contains(one.Juror)),
                        jury,
                        []
                    );
                    return counted.All(one => !conflict.Contains(one.Juror) && jury.Contains(one.Juror))
                        && Same(PrizeScoring.Of(Weights(1, 2, 3), counted), PrizeScoring.Of(Weights(1, 2, 3), without));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Points_that_were_not_given_change_no_mean() =>
        Prop.ForAll(
                Given(),
                given =>
                {
                    var withSilent = given.Append(new(Id(99), new Dictionary<Guid, int>())).ToArray();
                    return Same(
                        PrizeScoring.Of(Weights(1, 1, 1), given),
                        PrizeScoring.Of(Weights(1, 1, 1), withSilent)
                    );
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_mean_lies_between_the_lowest_and_the_highest_points_and_is_none_without_any() =>
        Prop.ForAll(
                Given(),
                given =>
                {
                    var all = given.SelectMany(one => one.Points.Values).ToArray();
                    var mean = PrizeScoring.Of(Weights(5, 1, 2), given).Mean;
                    return all.Length == 0 ? mean is null : mean >= all.Min() && mean <= all.Max();
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Only_the_weights_relation_counts() =>
        Prop.ForAll(
                Given(),
                given =>
                    PrizeScoring.Of(Weights(1, 2, 3), given).Mean == PrizeScoring.Of(Weights(10, 20, 30), given).Mean
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Equal_means_share_a_place_and_a_higher_one_comes_before() =>
        Prop.ForAll<int[]>(values =>
            {
                decimal?[] means = [.. values.Select(value => value % 4 == 0 ? (decimal?)null : value % 4)];
                var places = PrizeScoring.Places(means);
                return Enumerable
                    .Range(0, means.Length)
                    .All(i =>
                        (means[i] is null) == (places[i] is null)
                        && Enumerable
                            .Range(0, means.Length)
                            .Where(j => means[i] is not null && means[j] is not null)
                            .All(j =>
                                Math.Sign(means[i]!.Value - means[j]!.Value)
                                == Math.Sign(places[j]!.Value - places[i]!.Value)
                            )
                    );
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void What_looks_equal_is_equal()
    {
        // 20 / 3 and 6.67 are shown alike.
        var third = PrizeScoring.Of(Weights(1, 1, 1), [Points(11, 7, 7, 6)]).Mean;
        var hundredths = PrizeScoring.Of(Weights(67, 33, 1), [Points(11, 7, 6, 7)]).Mean;
        Assert.Equal(6.67m, third);
        Assert.Equal(third, hundredths);
        Assert.Equal([1, 1], PrizeScoring.Places([third, hundredths]));
    }

    private static bool Same(PrizeScoring.Result one, PrizeScoring.Result other) =>
        one.Mean == other.Mean && one.Count == other.Count && one.Criteria.SequenceEqual(other.Criteria);

    private static (Guid, int)[] Weights(params int[] weights) => [.. Criteria.Zip(weights)];

    private static PrizeScoring.Given Points(int juror, params int[] points) =>
        new(Id(juror), Criteria.Zip(points).ToDictionary(one => one.First, one => one.Second));

    /// <summary>Each juror has given some of the criteria some points.</summary>
    private static Arbitrary<PrizeScoring.Given[]> Given() =>
        Gen.Choose(-4, 10)
            .ArrayOf(Criteria.Length * Jurors.Length)
            .Select(points =>
                Jurors
                    .Select(
                        (juror, i) =>
                            new PrizeScoring.Given(
                                juror,
                                Criteria
                                    .Select((criterion, j) => (criterion, points[(i * Criteria.Length) + j]))
                                    .Where(one => one.Item2 >= 0)
                                    .ToDictionary(one => one.criterion, one => one.Item2)
                            )
                    )
                    .ToArray()
            )
            .ToArbitrary();

    private static Arbitrary<Guid[]> Some(Guid[] of) =>
        Gen.Choose(0, 1)
            .ArrayOf(of.Length)
            .Select(chosen => of.Where((_, i) => chosen[i] == 1).ToArray())
            .ToArbitrary();

    private static Guid Id(int number) => new(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}
