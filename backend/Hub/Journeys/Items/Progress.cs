using Hub.Journeys.Measures;

namespace Hub.Journeys.Items;

/// <summary>
/// How far a journey has come: what stands side by side counts by its weight, 1 where it has none; measures that were
/// stopped, and goals without anything that counts, count nothing. What stood under a removed goal stands under the
/// journey.
/// </summary>
internal static class Progress
{
    /// <summary>In percent; null where nothing counts.</summary>
    public static double? Of(IEnumerable<Item> items)
    {
        var children = Arrange(items);
        return Mean(children[null], children);
    }

    /// <summary>Of one goal.</summary>
    public static double? Of(IEnumerable<Item> items, Guid goal)
    {
        var children = Arrange(items);
        return Mean(children[goal], children);
    }

    private static ILookup<Guid?, Item> Arrange(IEnumerable<Item> items)
    {
        var all = items.Where(item => item.Kind is ItemKind.Goal or ItemKind.Measure).ToArray();
        var goals = all.Where(item => item.Kind is ItemKind.Goal).Select(item => item.Id).ToHashSet();
        return all.ToLookup(item => item.Fields.Parent is { } parent && goals.Contains(parent) ? parent : (Guid?)null);
    }

    private static double? Mean(IEnumerable<Item> siblings, ILookup<Guid?, Item> children)
    {
        double sum = 0,
            weights = 0;
        foreach (var item in siblings)
            if (One(item, children) is { } progress)
            {
                var weight = (double)(item.Fields.Weight ?? 1);
                sum += weight * progress;
                weights += weight;
            }
        return weights > 0 ? sum / weights : null;
    }

    private static double? One(Item item, ILookup<Guid?, Item> children) =>
        item.Kind is ItemKind.Goal ? Mean(children[item.Id], children)
        : item.Fields.Status == MeasureStatus.Stopped.Stored() ? null
        : item.Fields.Percent ?? 0;
}
