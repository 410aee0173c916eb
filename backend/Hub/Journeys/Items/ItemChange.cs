using Hub.EventStore;
using Hub.Journeys.Goals;
using Hub.Journeys.Indicators;
using Hub.Journeys.Involvements;
using Hub.Journeys.Journeys;
using Hub.Journeys.Measures;
using Hub.Shared.Text;

namespace Hub.Journeys.Items;

/// <summary>What an event does to what stands in a journey. Pure: rows and the tests' fold of the log both ask it.</summary>
/// <param name="Journey">Whose it is, where it is new.</param>
/// <param name="Fields">Those that have another value now; null: it is removed.</param>
internal sealed record ItemChange(Guid Id, ItemKind Kind, Guid? Journey, IReadOnlyDictionary<string, object?>? Fields)
{
    public static ItemChange? Of(RecordedEvent recorded)
    {
        var (stream, sequence) = (recorded.Stream.Value, recorded.Sequence);
        return recorded.Data switch
        {
            JourneyOpened => New(stream, ItemKind.Journey, stream, [("published", false)]),
            JourneyPlanSet plan => Journey([
                ("planAddress", plan.Address),
                ("planFile", null),
                ("planCaseNumber", plan.CaseNumber),
                ("planAdoptedOn", plan.AdoptedOn),
            ]),
            JourneyPlanFiled plan => Journey([
                ("planAddress", null),
                ("planFile", plan.File),
                ("planCaseNumber", plan.CaseNumber),
                ("planAdoptedOn", plan.AdoptedOn),
            ]),
            JourneyPhaseSet set => Journey([("status", set.Phase)]),
            JourneyChallengeSet set => Journey([
                ("challenge", ItemText.Of(set.Picture, sequence)),
                ("challengeVersion", set.Version),
            ]),
            JourneyPublished => Journey([("published", true)]),
            JourneyUnpublished => Journey([("published", false)]),
            GoalAdded goal => New(
                goal.GoalId,
                ItemKind.Goal,
                stream,
                [
                    ("title", ItemText.Of(goal.Title, sequence)),
                    ("parent", goal.Parent),
                    ("focusArea", goal.FocusArea),
                    ("rank", goal.Rank),
                ]
            ),
            GoalRetitled goal => Goal(goal.GoalId, [("title", ItemText.Of(goal.Title, sequence))]),
            GoalWeighed goal => Goal(goal.GoalId, [("weight", goal.Weight)]),
            GoalMoved goal => Goal(goal.GoalId, [("parent", goal.Parent), ("rank", goal.Rank)]),
            GoalLearnt goal => Goal(goal.GoalId, [("learning", ItemText.Of(goal.Learning, sequence))]),
            GoalRemoved goal => new(goal.GoalId, ItemKind.Goal, null, null),
            MeasureAdded measure => New(
                stream,
                ItemKind.Measure,
                measure.Journey,
                [
                    ("title", ItemText.Of(measure.Title, sequence)),
                    ("owner", ItemText.Of(measure.Owner, sequence)),
                    ("parent", measure.Goal),
                    ("dueOn", measure.DueOn),
                    ("rank", measure.Rank),
                    ("status", MeasureStatus.Planned.Stored()),
                    ("percent", 0),
                ]
            ),
            MeasureRetitled retitled => Measure([("title", ItemText.Of(retitled.Title, sequence))]),
            MeasureAssigned assigned => Measure([("owner", ItemText.Of(assigned.Owner, sequence))]),
            MeasureDueSet due => Measure([("dueOn", due.DueOn)]),
            MeasureStatusSet set => Measure([("status", set.Status.Stored()), ("percent", set.Percent)]),
            MeasureWeighed weighed => Measure([("weight", weighed.Weight)]),
            MeasureBudgeted budgeted => Measure([("budget", budgeted.Amount)]),
            MeasureDecided decided => Measure([
                ("caseNumber", decided.CaseNumber),
                ("decidedOn", decided.DecidedOn),
                ("decisionAddress", decided.Address),
            ]),
            MeasureLearnt learnt => Measure([("learning", ItemText.Of(learnt.Learning, sequence))]),
            MeasureMoved moved => Measure([("parent", moved.Goal), ("rank", moved.Rank)]),
            MeasureRemoved => new(stream, ItemKind.Measure, null, null),
            IndicatorAdded indicator => New(
                stream,
                ItemKind.Indicator,
                indicator.Journey,
                [
                    ("title", ItemText.Of(indicator.Name, sequence)),
                    ("parent", indicator.About),
                    ("unit", ItemText.Of(indicator.Unit, sequence)),
                    ("source", ItemText.Of(indicator.Source, sequence)),
                    ("sourceAddress", indicator.SourceAddress),
                    ("rank", indicator.Rank),
                ]
            ),
            IndicatorRenamed renamed => Indicator([("title", ItemText.Of(renamed.Name, sequence))]),
            IndicatorUnitSet set => Indicator([("unit", ItemText.Of(set.Unit, sequence))]),
            IndicatorSourced sourced => Indicator([
                ("source", ItemText.Of(sourced.Source, sequence)),
                ("sourceAddress", sourced.Address),
            ]),
            IndicatorTargeted targeted => Indicator([
                ("baselineOn", targeted.BaselineOn),
                ("target", targeted.Target),
                ("targetOn", targeted.TargetOn),
            ]),
            IndicatorRemoved => new(stream, ItemKind.Indicator, null, null),
            IndicatorValueAdded added => New(
                Indicators.Indicator.IdOfValue(stream, added.On),
                ItemKind.IndicatorValue,
                added.Journey,
                [("parent", stream), ("on", added.On), ("value", added.Value)]
            ),
            IndicatorValueCorrected corrected => new(
                Indicators.Indicator.IdOfValue(stream, corrected.On),
                ItemKind.IndicatorValue,
                null,
                Named([("value", corrected.Value)])
            ),
            IndicatorValueRemoved removed => new(
                Indicators.Indicator.IdOfValue(stream, removed.On),
                ItemKind.IndicatorValue,
                null,
                null
            ),
            InvolvementLogged logged => New(
                stream,
                ItemKind.Involvement,
                logged.Journey,
                Involvement(logged.Who, logged.On, logged.People, logged.Said)
            ),
            InvolvementChanged changed => new(
                stream,
                ItemKind.Involvement,
                null,
                Named(Involvement(changed.Who, changed.On, changed.People, changed.Said))
            ),
            InvolvementRemoved => new(stream, ItemKind.Involvement, null, null),
            _ => null,
        };

        ItemChange Journey(IReadOnlyList<(string, object?)> fields) =>
            new(stream, ItemKind.Journey, null, Named(fields));

        ItemChange Indicator(IReadOnlyList<(string, object?)> fields) =>
            new(stream, ItemKind.Indicator, null, Named(fields));

        IReadOnlyList<(string, object?)> Involvement(Text who, DateOnly on, int? people, Text? said) =>
            [
                ("title", ItemText.Of(who, sequence)),
                ("on", on),
                ("people", people),
                ("said", ItemText.Of(said, sequence)),
            ];

        ItemChange Measure(IReadOnlyList<(string, object?)> fields) =>
            new(stream, ItemKind.Measure, null, Named(fields));
    }

    /// <summary>The texts that the event wrote, by the field that holds each.</summary>
    public IEnumerable<KeyValuePair<string, object?>> Texts => Fields?.Where(one => one.Value is ItemText) ?? [];

    private static ItemChange New(Guid id, ItemKind kind, Guid journey, IReadOnlyList<(string, object?)> fields) =>
        new(id, kind, journey, Named(fields));

    private static ItemChange Goal(Guid id, IReadOnlyList<(string, object?)> fields) =>
        new(id, ItemKind.Goal, null, Named(fields));

    private static Dictionary<string, object?> Named(IReadOnlyList<(string Name, object? Value)> fields) =>
        fields.ToDictionary(field => field.Name, field => field.Value);
}
