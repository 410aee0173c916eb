using System.Collections.Immutable;
using Hub.EventStore;
using Hub.Journeys.Goals;
using Hub.Journeys.Items;
using Hub.Shared.Text;

namespace Hub.Journeys.Journeys;

/// <summary>What decisions on a journey need to know.</summary>
public abstract record JourneyState : IState<JourneyState>
{
    public static JourneyState Initial { get; } = new NotOpened();

    public sealed record NotOpened : JourneyState;

    public sealed record Opened(string Programme) : JourneyState
    {
        /// <summary>A link to the plan, or <c>PlanFile</c>: never both.</summary>
        public JourneyPlanSet? Plan { get; init; }

        public JourneyPlanFiled? PlanFile { get; init; }

        public string? Phase { get; init; }

        public Text? Challenge { get; init; }

        public int ChallengeVersion { get; init; }

        public bool IsPublished { get; init; }

        public ImmutableDictionary<Guid, GoalFacts> Goals { get; init; } = ImmutableDictionary<Guid, GoalFacts>.Empty;

        /// <summary>The id of a goal that was removed is not taken anew.</summary>
        public ImmutableHashSet<Guid> RemovedGoals { get; init; } = [];

        /// <summary>By the kind's name.</summary>
        public ImmutableDictionary<Guid, string> Placed { get; init; } = ImmutableDictionary<Guid, string>.Empty;

        public ImmutableHashSet<Guid> TakenOut { get; init; } = [];

        public decimal NextRank => Goals.Values.Select(goal => goal.Rank).DefaultIfEmpty().Max() + 1;
    }

    public JourneyState Evolve(Event recorded) =>
        (this, recorded) switch
        {
            (NotOpened, JourneyOpened opened) => new Opened(opened.Programme),
            (Opened opened, JourneyPlanSet plan) => opened with { Plan = plan, PlanFile = null },
            (Opened opened, JourneyPlanFiled plan) => opened with { Plan = null, PlanFile = plan },
            (Opened opened, JourneyPhaseSet set) => opened with { Phase = set.Phase },
            (Opened opened, JourneyChallengeSet set) => opened with
            {
                Challenge = set.Picture,
                ChallengeVersion = set.Version,
            },
            (Opened opened, JourneyPublished) => opened with { IsPublished = true },
            (Opened opened, JourneyUnpublished) => opened with { IsPublished = false },
            (Opened opened, GoalAdded added) => opened with
            {
                Goals = opened.Goals.Add(added.GoalId, GoalFacts.From(added)),
            },
            (Opened opened, GoalRetitled retitled) => opened.Change(
                retitled.GoalId,
                goal => goal with { Title = retitled.Title }
            ),
            (Opened opened, GoalWeighed weighed) => opened.Change(
                weighed.GoalId,
                goal => goal with { Weight = weighed.Weight }
            ),
            (Opened opened, GoalMoved moved) => opened.Change(
                moved.GoalId,
                goal => goal with { Parent = moved.Parent, Rank = moved.Rank }
            ),
            (Opened opened, GoalLearnt learnt) => opened.Change(
                learnt.GoalId,
                goal => goal with { Learning = learnt.Learning }
            ),
            (Opened opened, GoalRemoved removed) => opened with
            {
                Goals = opened.Goals.Remove(removed.GoalId),
                RemovedGoals = opened.RemovedGoals.Add(removed.GoalId),
            },
            (Opened opened, JourneyItemPlaced placed) => opened with
            {
                Placed = opened.Placed.SetItem(placed.ItemId, placed.Kind),
            },
            (Opened opened, JourneyItemTakenOut taken) => opened with { TakenOut = opened.TakenOut.Add(taken.ItemId) },
            _ => this,
        };
}

internal static class ThingsOfJourney
{
    /// <summary>How many of a kind stand in it beside one.</summary>
    /// <param name="standing">As they were read: those from before the journey counted, too.</param>
    public static int CountBeside(
        this JourneyState.Opened opened,
        Guid one,
        ItemKind kind,
        IEnumerable<Item> standing
    ) =>
        standing
            .Where(item => item.Kind == kind)
            .Select(item => item.Id)
            .Union(opened.Placed.Where(placed => placed.Value == kind.ToString()).Select(placed => placed.Key))
            .Except(opened.TakenOut)
            .Count(id => id != one);

    public static JourneyState.Opened Change(
        this JourneyState.Opened opened,
        Guid goal,
        Func<GoalFacts, GoalFacts> change
    ) =>
        opened.Goals.TryGetValue(goal, out var facts)
            ? opened with
            {
                Goals = opened.Goals.SetItem(goal, change(facts)),
            }
            : opened;
}
