using Hub.EventStore;
using Hub.Journeys.Goals;
using Hub.Journeys.Journeys;
using Hub.Journeys.Measures;

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
                ("planCaseNumber", plan.CaseNumber),
                ("planAdoptedOn", plan.AdoptedOn),
            ]),
            JourneyPhaseSet set => Journey([("status", set.Phase)]),
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
            _ => null,
        };

        ItemChange Journey(IReadOnlyList<(string, object?)> fields) =>
            new(stream, ItemKind.Journey, null, Named(fields));

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
