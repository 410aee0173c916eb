using Hub.GraphQL;
using Hub.Networks.Areas;
using Hub.Networks.Members;
using Hub.Shared.Text;
using Hub.Shared.Time;
using Hub.Tours.Tours;

namespace Hub.Tours.Contributions;

/// <summary>What the committee thinks so far.</summary>
/// <param name="Count">How many have given points.</param>
/// <param name="Average">Their points on average, from 1 to 5; null where nobody has given any.</param>
/// <param name="Viewer">The viewer's own; null where they have given none.</param>
public sealed record ContributionRating(int Count, double? Average, int? Viewer);

[ObjectType<Contribution>]
public static class ContributionFields
{
    /// <summary>What it is about; null once it was erased.</summary>
    public static Task<IReadOnlyList<TextView?>> Summary(
        [Parent] IReadOnlyList<Contribution> contributions,
        TextViews texts,
        CancellationToken cancellation
    ) => texts.Make([.. contributions.Select(one => (one.Language, one.Markdown, one.Html))], cancellation);

    /// <summary>Who proposed it.</summary>
    public static Task<IReadOnlyList<Author>> Author(
        [Parent] IReadOnlyList<Contribution> contributions,
        AuthorList authors,
        CancellationToken cancellation
    ) => authors.Find([.. contributions.Select(one => (one.AuthorId, one.ActingFor))], cancellation);

    /// <summary>Whose it is; null where it is a body's.</summary>
    public static Municipality? Municipality([Parent] Contribution contribution, AreaMap areas) =>
        contribution.MunicipalityNumber is { } number ? areas.Municipality(number) : null;

    /// <summary>Who shall present it.</summary>
    public static async Task<IReadOnlyList<Presenter>> Presenter(
        [Parent] IReadOnlyList<Contribution> contributions,
        PresenterList presenters,
        CancellationToken cancellation
    ) =>
        [
            .. (await presenters.Of([.. contributions.Select(one => new[] { one.PresenterId })], cancellation)).Select(
                each => each[0]
            ),
        ];

    /// <summary>The stop whose programme it is in; null where it was not chosen.</summary>
    public static Task<IReadOnlyList<Stop?>> Stop(
        [Parent] IReadOnlyList<Contribution> contributions,
        StopList stops,
        CancellationToken cancellation
    ) => stops.Find([.. contributions.Select(one => one.StopId ?? Guid.Empty)], cancellation);

    /// <summary>Whether the viewer proposed it and may still change it.</summary>
    public static bool ViewerCanChange([Parent] Contribution contribution, Actor actor, TimeProvider time) =>
        contribution.Status is ContributionStatus.Waiting
        && contribution.AuthorId == actor.PersonId
        && Norway.Today(time) <= contribution.LastDay;

    /// <summary>Whether the viewer judges it: on the committee, and neither theirs nor their municipality's.</summary>
    public static bool ViewerCanJudge([Parent] Contribution contribution, Actor actor) =>
        contribution.IsJudgedBy(actor);

    /// <summary>What the committee thinks; null for those who do not judge it.</summary>
    [Cost(2)]
    public static async Task<IReadOnlyList<ContributionRating?>> Rating(
        [Parent] IReadOnlyList<Contribution> contributions,
        Actor actor,
        ContributionList list,
        CancellationToken cancellation
    )
    {
        var judged = contributions.Where(one => one.IsJudgedBy(actor)).Select(one => one.Uuid).ToHashSet();
        var found = await list.Ratings([.. judged], cancellation);
        return
        [
            .. contributions.Select(one =>
            {
                if (!judged.Contains(one.Uuid))
                    return null;
                var given = found[one.Uuid].ToArray();
                return new ContributionRating(
                    given.Length,
                    given.Length == 0 ? null : given.Average(rating => rating.Points),
                    given
                        .Where(rating => rating.Person == actor.PersonId)
                        .Select(rating => (int?)rating.Points)
                        .FirstOrDefault()
                );
            }),
        ];
    }

    [NodeResolver]
    public static Task<IReadOnlyList<Contribution?>> ByIds(
        IReadOnlyList<Guid> ids,
        Actor actor,
        ContributionList contributions,
        CancellationToken cancellation
    ) => contributions.Find(ids, actor.Sight, cancellation);
}
