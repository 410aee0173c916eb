using Hub.Journeys.Goals;
using Hub.Journeys.Indicators;
using Hub.Journeys.Involvements;
using Hub.Journeys.Items;
using Hub.Journeys.Journeys;
using Hub.Journeys.Measures;
using Hub.Shared.Links;
using Hub.Shared.Text;

namespace Hub.Journeys;

/// <summary>Goals and measures as they stand in journeys now, for those who may see the journey.</summary>
public sealed class StandingThings(ItemList items, JourneyList journeys)
{
    /// <summary>The journey that a thing stands in; null where there is no such thing. It says nothing of who may see it.</summary>
    public async Task<Guid?> JourneyOf(Guid item, CancellationToken cancellation) =>
        (await items.JourneysOf([item], cancellation)).TryGetValue(item, out var journey) ? journey : null;

    /// <summary>All that stands in a journey. It says nothing of who may see it.</summary>
    internal async Task<IReadOnlyList<Item>> Of(Guid journey, CancellationToken cancellation) =>
        [.. (await items.Of([journey], null, cancellation))[journey]];

    /// <summary>The rank of an indicator that is the last one.</summary>
    internal static decimal NextIndicatorRank(IEnumerable<Item> standing) =>
        standing
            .Where(item => item.Kind is ItemKind.Indicator)
            .Select(item => item.Fields.Rank ?? 0)
            .DefaultIfEmpty()
            .Max() + 1;

    internal async Task<IReadOnlyList<Guid>> MeasureIds(Guid journey, CancellationToken cancellation) =>
        [
            .. (await items.Of([journey], null, cancellation))[journey]
                .Where(item => item.Kind is ItemKind.Measure)
                .Select(item => item.Id),
        ];

    internal async Task<IReadOnlyList<Guid>> GoalIds(Guid journey, CancellationToken cancellation) =>
        [
            .. (await items.Of([journey], null, cancellation))[journey]
                .Where(item => item.Kind is ItemKind.Goal)
                .Select(item => item.Id),
        ];

    /// <summary>In their order. What stood under a removed goal stands under the journey.</summary>
    internal async Task<IReadOnlyList<Item>> MeasuresUnder(Guid journey, Guid? goal, CancellationToken cancellation)
    {
        var standing = (await items.Of([journey], null, cancellation))[journey].ToArray();
        var goals = standing.Where(item => item.Kind is ItemKind.Goal).Select(item => item.Id).ToHashSet();
        return
        [
            .. standing.Where(item =>
                item.Kind is ItemKind.Measure
                && (item.Fields.Parent is { } its && goals.Contains(its) ? its : (Guid?)null) == goal
            ),
        ];
    }

    public async Task<Goal?> Goal(Guid id, Actor actor, CancellationToken cancellation) =>
        (await Goals([id], actor.Sight, cancellation))[0];

    public async Task<Measure?> Measure(Guid id, Actor actor, CancellationToken cancellation) =>
        (await Measures([id], actor.Sight, cancellation))[0];

    public async Task<Indicator?> Indicator(Guid id, Actor actor, CancellationToken cancellation) =>
        (await Indicators([id], actor.Sight, cancellation))[0];

    public async Task<Involvement?> Involvement(Guid id, Actor actor, CancellationToken cancellation) =>
        (await Involvements([id], actor.Sight, cancellation))[0];

    /// <summary>One answer per id, in the same order; null for what the reader may not see or what does not exist.</summary>
    public async Task<IReadOnlyList<Goal?>> Goals(
        IReadOnlyList<Guid> ids,
        Sight sight,
        CancellationToken cancellation
    ) => await Find(ids, ItemKind.Goal, sight, Make, cancellation);

    /// <summary>As <see cref="Goals"/>.</summary>
    public async Task<IReadOnlyList<Measure?>> Measures(
        IReadOnlyList<Guid> ids,
        Sight sight,
        CancellationToken cancellation
    ) => await Find(ids, ItemKind.Measure, sight, (item, _) => MakeMeasure(item), cancellation);

    /// <summary>As <see cref="Goals"/>.</summary>
    public async Task<IReadOnlyList<Indicator?>> Indicators(
        IReadOnlyList<Guid> ids,
        Sight sight,
        CancellationToken cancellation
    ) => await Find(ids, ItemKind.Indicator, sight, Hub.Journeys.Indicators.Indicator.Of, cancellation);

    /// <summary>As <see cref="Goals"/>.</summary>
    public async Task<IReadOnlyList<Involvement?>> Involvements(
        IReadOnlyList<Guid> ids,
        Sight sight,
        CancellationToken cancellation
    ) =>
        await Find(
            ids,
            ItemKind.Involvement,
            sight,
            (item, _) => Hub.Journeys.Involvements.Involvement.Of(item),
            cancellation
        );

    internal static Goal Make(Item item, IEnumerable<Item> all) =>
        new(
            item.Id,
            item.JourneyId,
            item.Fields.Title!.Shown,
            Languages.Parse(item.Fields.Title.Language),
            item.Fields.Parent,
            item.Fields.FocusArea,
            (double?)item.Fields.Weight,
            Progress.Of(all, item.Id),
            item.Fields.Learning?.Markdown,
            item.Fields.Version ?? 1
        )
        {
            Learnt = Learnt(item),
        };

    internal static Measure MakeMeasure(Item item) =>
        new(
            item.Id,
            item.JourneyId,
            item.Fields.Title!.Shown,
            Languages.Parse(item.Fields.Title.Language),
            item.Fields.Owner?.Markdown,
            item.Fields.Parent,
            item.Fields.DueOn,
            MeasureStatusRows.Read(item.Fields.Status!),
            item.Fields.Percent ?? 0,
            (double?)item.Fields.Weight,
            (double?)item.Fields.Budget,
            MeasureDecision.Of(item.Fields.CaseNumber, item.Fields.DecidedOn, item.Fields.DecisionAddress),
            item.Fields.Learning?.Markdown,
            item.Fields.Version ?? 1
        )
        {
            Learnt = Learnt(item),
        };

    private static Lesson? Learnt(Item item) =>
        item.Fields.Learning is { Markdown: { } words } learning
            ? new(Languages.Parse(learning.Language), words)
            : null;

    private async Task<IReadOnlyList<T?>> Find<T>(
        IReadOnlyList<Guid> ids,
        ItemKind kind,
        Sight sight,
        Func<Item, IEnumerable<Item>, T> make,
        CancellationToken cancellation
    )
        where T : class
    {
        var of = await items.JourneysOf(ids, cancellation);
        var seen = await journeys.Find([.. of.Values.Distinct()], sight, cancellation);
        var standing = await items.Of([.. seen.OfType<Journey>().Select(one => one.Uuid)], null, cancellation);
        return
        [
            .. ids.Select(id =>
                of.TryGetValue(id, out var journey)
                && standing[journey].FirstOrDefault(item => item.Id == id && item.Kind == kind) is { } item
                    ? make(item, standing[journey])
                    : null
            ),
        ];
    }
}
