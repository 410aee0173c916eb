using Hub.Shared.Text;

namespace Hub.Journeys.Goals;

/// <summary>A goal, as decisions need it.</summary>
public sealed record GoalFacts(Guid? Parent, Text Title, decimal? Weight, decimal Rank)
{
    public Text? Learning { get; init; }

    public static GoalFacts From(GoalAdded added) => new(added.Parent, added.Title, null, added.Rank);
}
