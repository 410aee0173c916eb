using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Journeys.Measures;

/// <summary>What decisions on a measure need to know.</summary>
public abstract record MeasureState : IState<MeasureState>
{
    public static MeasureState Initial { get; } = new NotAdded();

    public sealed record NotAdded : MeasureState;

    /// <summary>The id belongs to something else, or to a measure that was removed.</summary>
    public sealed record Gone : MeasureState;

    /// <summary><c>Version</c> rises with each change that somebody makes.</summary>
    public sealed record Added(Guid Journey, Guid? Goal, Text Title, Text? Owner, DateOnly? DueOn, decimal Rank)
        : MeasureState
    {
        public MeasureStatus Status { get; init; } = MeasureStatus.Planned;

        public int Percent { get; init; }

        public decimal? Weight { get; init; }

        public int Version { get; init; } = 1;

        public decimal? Budget { get; init; }

        public MeasureDecision? Decision { get; init; }

        public Text? Learning { get; init; }

        /// <summary>The day that its own were reminded of before it came.</summary>
        public DateOnly? RemindedBefore { get; init; }

        /// <summary>The day that they were reminded of after it.</summary>
        public DateOnly? RemindedOverdue { get; init; }

        public bool IsOpen => Status is not (MeasureStatus.Done or MeasureStatus.Stopped);
    }

    public MeasureState Evolve(Event recorded) =>
        (this, recorded) switch
        {
            (NotAdded, MeasureAdded added) => new Added(
                added.Journey,
                added.Goal,
                added.Title,
                added.Owner,
                added.DueOn,
                added.Rank
            ),
            (NotAdded, _) => new Gone(),
            (Added, MeasureRemoved) => new Gone(),
            (Added measure, MeasureComesDue reminded) => measure with { RemindedBefore = reminded.DueOn },
            (Added measure, MeasureOverdue reminded) => measure with { RemindedOverdue = reminded.DueOn },
            (Added measure, _) => Changed(measure, recorded) is { } changed
                ? changed with
                {
                    Version = measure.Version + 1,
                }
                : measure,
            _ => this,
        };

    private static Added? Changed(Added measure, Event recorded) =>
        recorded switch
        {
            MeasureRetitled retitled => measure with { Title = retitled.Title },
            MeasureAssigned assigned => measure with { Owner = assigned.Owner },
            MeasureDueSet due => measure with { DueOn = due.DueOn },
            MeasureStatusSet set => measure with { Status = set.Status, Percent = set.Percent },
            MeasureWeighed weighed => measure with { Weight = weighed.Weight },
            MeasureBudgeted budgeted => measure with { Budget = budgeted.Amount },
            MeasureDecided decided => measure with
            {
                Decision = MeasureDecision.Of(decided.CaseNumber, decided.DecidedOn, decided.Address),
            },
            MeasureLearnt learnt => measure with { Learning = learnt.Learning },
            MeasureMoved moved => measure with { Goal = moved.Goal, Rank = moved.Rank },
            _ => null,
        };
}
