using System.Collections.Immutable;
using Hub.EventStore;
using Hub.Journeys.Goals;
using Hub.Journeys.Journeys;
using Hub.Journeys.Measures;
using Hub.Shared.Links;
using Hub.Shared.Refusals;
using Hub.Shared.Text;

namespace Hub.Journeys.Tables;

/// <summary>
/// What the lines of a table do to a journey. A measure is the one of that title under that goal, or a new one; a goal
/// likewise. What a line says nothing of stays as it is, and what stands on no line too.
/// </summary>
internal sealed class ImportPlan
{
    private readonly JourneyState.Opened opened;
    private readonly Guid journey;
    private readonly Func<string, Text> text;
    private readonly DateTimeOffset now;
    private readonly List<(Guid? Parent, string Title, Guid Id)> goals = [];
    private readonly List<(Guid? Goal, string Title, Guid Id)> measures = [];
    private readonly Dictionary<Guid, MeasureState.Added> standing;
    private readonly List<(StreamId, Event)> events = [];
    private readonly List<Guid> newIds = [];
    private readonly HashSet<Guid> taken = [];
    private readonly Dictionary<Guid, decimal> ranks = [];
    private decimal goalRank;

    /// <param name="text">The words with their author and language.</param>
    public ImportPlan(
        Guid journey,
        JourneyState.Opened opened,
        IEnumerable<(Guid Id, MeasureState State)> standing,
        Func<string, Text> text,
        DateTimeOffset now
    )
    {
        (this.journey, this.opened, this.text, this.now, goalRank) = (journey, opened, text, now, opened.NextRank);
        this.standing = standing
            .Where(one => one.State is MeasureState.Added)
            .ToDictionary(one => one.Id, one => (MeasureState.Added)one.State);
        foreach (var (id, goal) in opened.Goals)
            goals.Add((Known(goal.Parent), goal.Title.Markdown, id));
        foreach (var (id, measure) in this.standing)
            measures.Add((Known(measure.Goal), measure.Title.Markdown, id));
    }

    /// <summary>What the lines made; nothing in a dry run.</summary>
    public Decision Decide(bool dryRun) =>
        dryRun || events.Count == 0
            ? new AlreadyDone()
            : newIds.Aggregate(
                Decision.Accept([.. events]),
                (decision, id) => decision.Claiming($"goal/{id}", new IdTaken())
            );

    public ImportCounts Counts { get; private set; } = new(0, 0, 0, 0);

    /// <param name="ids">Those of what the line may make: a measure, a goal and a sub-goal.</param>
    /// <param name="origin">What a new measure is born of.</param>
    public void Add(MeasureLine line, (Guid Measure, Guid Goal, Guid SubGoal) ids, Thing? origin = null)
    {
        var goal = line.Goal is { } title ? Goal(null, title, ids.Goal) : (Guid?)null;
        if (line.SubGoal is { } part)
            goal = Goal(goal, part, ids.SubGoal);
        if (line.Measure is null)
            return;
        // Two of the same title under the same goal are told apart by their order.
        var found = measures.FirstOrDefault(one =>
            one.Goal == goal && MeasureTableWords.Same(one.Title, line.Measure) && taken.Add(one.Id)
        );
        if (found.Id == default)
            AddMeasure(line, goal, ids.Measure, origin);
        else
            Change(found.Id, line);
    }

    private Guid Goal(Guid? parent, string title, Guid id)
    {
        var found = goals.FirstOrDefault(one => one.Parent == parent && MeasureTableWords.Same(one.Title, title));
        if (found.Id != default)
            return found.Id;
        Say(journey, new GoalAdded(id, parent, text(title), null, goalRank++, now));
        newIds.Add(id);
        goals.Add((parent, title, id));
        Counts = Counts with { NewGoals = Counts.NewGoals + 1 };
        return id;
    }

    private void AddMeasure(MeasureLine line, Guid? goal, Guid id, Thing? origin)
    {
        var rank = ranks.TryGetValue(goal ?? Guid.Empty, out var last) ? last + 1 : LastRank(goal) + 1;
        ranks[goal ?? Guid.Empty] = rank;
        var owner = line.Owner is { } said ? text(said) : null;
        Say(id, new MeasureAdded(journey, goal, text(line.Measure!), owner, line.Due, rank, now));
        Set(id, new MeasureState.Added(journey, goal, text(line.Measure!), owner, line.Due, rank), line);
        foreach (var link in origin.LeadsTo(new Thing(nameof(Measure), id.ToString("D")), now))
            Say(id, link);
        newIds.Add(id);
        Counts = Counts with { NewMeasures = Counts.NewMeasures + 1 };
    }

    private decimal LastRank(Guid? goal) =>
        standing.Values.Where(one => Known(one.Goal) == goal).Select(one => one.Rank).DefaultIfEmpty().Max();

    private void Change(Guid id, MeasureLine line)
    {
        var measure = standing[id];
        var before = events.Count;
        if (line.Owner is { } owner && owner != measure.Owner?.Markdown)
            Say(id, new MeasureAssigned(text(owner), now));
        if (line.Due is { } due && due != measure.DueOn)
            Say(id, new MeasureDueSet(due, now));
        Set(id, measure, line);
        Counts =
            events.Count > before
                ? Counts with
                {
                    ChangedMeasures = Counts.ChangedMeasures + 1,
                }
                : Counts with
                {
                    UnchangedMeasures = Counts.UnchangedMeasures + 1,
                };
    }

    private void Set(Guid id, MeasureState.Added measure, MeasureLine line)
    {
        if (
            line.Status is { } status
            && status.Percent(line.Percent, measure.Percent) is var percent
            && (status, percent) != (measure.Status, measure.Percent)
        )
            Say(id, new MeasureStatusSet(status, percent, now));
        if (line.Weight is { } weight && weight != measure.Weight)
            Say(id, new MeasureWeighed(weight, now));
    }

    private Guid? Known(Guid? goal) => goal is { } id && opened.Goals.ContainsKey(id) ? id : null;

    private void Say(StreamId stream, Event data) => events.Add((stream, data));
}

/// <summary>What a table does to a journey, or would do.</summary>
/// <param name="NewGoals">Goals that are not there yet.</param>
/// <param name="NewMeasures">Measures that are not there yet.</param>
/// <param name="ChangedMeasures">Measures that are there, otherwise than the table says.</param>
/// <param name="UnchangedMeasures">Measures that are there as the table says.</param>
public sealed record ImportCounts(int NewGoals, int NewMeasures, int ChangedMeasures, int UnchangedMeasures);
