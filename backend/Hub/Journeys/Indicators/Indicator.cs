using Hub.EventStore;
using Hub.GraphQL;
using Hub.Journeys.Items;
using Hub.Shared.Text;

namespace Hub.Journeys.Indicators;

/// <summary>
/// A number that is followed over time: of how things stand (the challenge picture), or of what a goal or measure leads
/// to (evaluation).
/// </summary>
/// <param name="Name">What is measured, in plain text.</param>
/// <param name="Language">The language of its texts.</param>
/// <param name="AboutUuid">The goal or measure that it evaluates; null: it belongs to the challenge picture.</param>
/// <param name="Unit">What the values count, as <c>percent</c>; null where nobody said.</param>
/// <param name="Source">Where the values come from, in plain text.</param>
/// <param name="SourceAddress">Where the source can be read.</param>
/// <param name="Values">What was measured, by day.</param>
/// <param name="BaselineOn">The day of the value that it began with, where one was chosen; else the first one is.</param>
/// <param name="Baseline">The value that it began with; null before there is one.</param>
/// <param name="Target">What the value shall become; null where no target is set.</param>
/// <param name="TargetOn">By when; null where no day is set.</param>
/// <param name="TowardsTarget">
/// How much of the way from the baseline to the target the last value has come, in percent: below 0 where it went the other
/// way, over 100 where it went past. Null where there is no target or nothing was measured after the baseline. It never
/// counts in the progress of measures.
/// </param>
/// <param name="Version">Rises with each change of what it is; <c>changeIndicator</c> takes the one that was read.</param>
[Node]
public sealed record Indicator(
    Guid Uuid,
    [property: GraphQLIgnore] Guid JourneyId,
    string Name,
    Language Language,
    Guid? AboutUuid,
    string? Unit,
    string? Source,
    Uri? SourceAddress,
    [property: ListSize(AssumedSize = 12)] IReadOnlyList<IndicatorValue> Values,
    DateOnly? BaselineOn,
    double? Baseline,
    double? Target,
    DateOnly? TargetOn,
    double? TowardsTarget,
    int Version
)
{
    private static readonly Guid Namespace = new("0d7c5a52-4d0e-5c0b-8f5b-5b1d3f6a9c24");

    /// <summary>There is one value a day.</summary>
    [GraphQLIgnore]
    public static Guid IdOfValue(Guid indicator, DateOnly on) =>
        StreamId.FromKey(Namespace, $"{indicator:D}/{on:yyyy-MM-dd}").Value;

    internal static Indicator Of(Item item, IEnumerable<Item> all)
    {
        var items = all.ToArray();
        var values = items
            .Where(one => one.Kind is ItemKind.IndicatorValue && one.Fields.Parent == item.Id)
            .Select(one => new IndicatorValue(one.Fields.On!.Value, (double)one.Fields.Value!.Value))
            .OrderBy(value => value.On)
            .ToArray();
        var target = (double?)item.Fields.Target;
        var baseline = TowardsTargets.Baseline(values, item.Fields.BaselineOn);
        return new(
            item.Id,
            item.JourneyId,
            item.Fields.Title!.Shown,
            Languages.Parse(item.Fields.Title.Language),
            items.Any(one => one.Id == item.Fields.Parent) ? item.Fields.Parent : null,
            item.Fields.Unit?.Markdown,
            item.Fields.Source?.Markdown,
            item.Fields.SourceAddress is { } address ? new Uri(address) : null,
            values,
            item.Fields.BaselineOn,
            baseline?.Value,
            target,
            item.Fields.TargetOn,
            TowardsTargets.Of(values, baseline, target),
            item.Fields.Version ?? 1
        );
    }
}

/// <summary>What was measured on a day.</summary>
/// <param name="On">The day that the value is of.</param>
/// <param name="Value">The value.</param>
public sealed record IndicatorValue(DateOnly On, double Value);

/// <summary>How far an indicator has come from where it began to where it shall be.</summary>
internal static class TowardsTargets
{
    /// <summary>The value of the chosen day; the first one where none was chosen or it is gone.</summary>
    public static IndicatorValue? Baseline(IReadOnlyList<IndicatorValue> values, DateOnly? on) =>
        values.FirstOrDefault(value => value.On == on) ?? (values.Count > 0 ? values[0] : null);

    /// <summary>In percent; null where nothing can be said.</summary>
    /// <param name="values">By day.</param>
    public static double? Of(IReadOnlyList<IndicatorValue> values, IndicatorValue? baseline, double? target)
    {
        if (baseline is null || target is not { } wanted || wanted.Equals(baseline.Value))
            return null;
        var last = values[^1];
        return last.On > baseline.On ? (last.Value - baseline.Value) / (wanted - baseline.Value) * 100 : null;
    }
}
