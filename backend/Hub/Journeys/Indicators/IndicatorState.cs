using System.Collections.Immutable;
using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Journeys.Indicators;

/// <summary>What decisions on an indicator need to know.</summary>
public abstract record IndicatorState : IState<IndicatorState>
{
    public static IndicatorState Initial { get; } = new NotAdded();

    public sealed record NotAdded : IndicatorState;

    /// <summary>The id belongs to something else, or to an indicator that was removed.</summary>
    public sealed record Gone : IndicatorState;

    /// <summary><c>Version</c> rises with each change of what it is, and with none of its values.</summary>
    public sealed record Added(Guid Journey, Text Name, Text? Unit, Text? Source, string? SourceAddress)
        : IndicatorState
    {
        public DateOnly? BaselineOn { get; init; }

        public decimal? Target { get; init; }

        public DateOnly? TargetOn { get; init; }

        public int Version { get; init; } = 1;

        public ImmutableSortedDictionary<DateOnly, decimal> Values { get; init; } =
            ImmutableSortedDictionary<DateOnly, decimal>.Empty;

        public decimal? On(DateOnly day) => Values.TryGetValue(day, out var value) ? value : null;
    }

    public IndicatorState Evolve(Event recorded) =>
        (this, recorded) switch
        {
            (NotAdded, IndicatorAdded added) => new Added(
                added.Journey,
                added.Name,
                added.Unit,
                added.Source,
                added.SourceAddress
            ),
            (NotAdded, _) => new Gone(),
            (Added, IndicatorRemoved) => new Gone(),
            (Added indicator, IndicatorValueAdded value) => indicator with
            {
                Values = indicator.Values.SetItem(value.On, value.Value),
            },
            (Added indicator, IndicatorValueCorrected value) => indicator with
            {
                Values = indicator.Values.SetItem(value.On, value.Value),
            },
            (Added indicator, IndicatorValueRemoved value) => indicator with
            {
                Values = indicator.Values.Remove(value.On),
            },
            (Added indicator, _) => Changed(indicator, recorded) is { } changed
                ? changed with
                {
                    Version = indicator.Version + 1,
                }
                : indicator,
            _ => this,
        };

    private static Added? Changed(Added indicator, Event recorded) =>
        recorded switch
        {
            IndicatorRenamed renamed => indicator with { Name = renamed.Name },
            IndicatorUnitSet set => indicator with { Unit = set.Unit },
            IndicatorSourced sourced => indicator with { Source = sourced.Source, SourceAddress = sourced.Address },
            IndicatorTargeted targeted => indicator with
            {
                BaselineOn = targeted.BaselineOn,
                Target = targeted.Target,
                TargetOn = targeted.TargetOn,
            },
            _ => null,
        };
}
