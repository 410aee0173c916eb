using Hub.GraphQL;
using Hub.Journeys.Journeys;
using Hub.Shared.Links;

namespace Hub.Journeys.Goals;

[ObjectType<Goal>]
public static class GoalFields
{
    /// <summary>The journey that it stands in; null when it was taken from the viewer meanwhile.</summary>
    public static Task<IReadOnlyList<Journey?>> Journey(
        [Parent] IReadOnlyList<Goal> goals,
        Actor actor,
        JourneyList journeys,
        CancellationToken cancellation
    ) => journeys.Find([.. goals.Select(goal => goal.JourneyId)], actor.Sight, cancellation);

    /// <summary>What it was born of, as a post; as far as the viewer may see it.</summary>
    [Cost(2), ListSize(AssumedSize = 2)]
    public static Task<IReadOnlyList<IReadOnlyList<Link>>> Origins(
        [Parent] IReadOnlyList<Goal> goals,
        Actor actor,
        LinkList links,
        CancellationToken cancellation
    ) => links.Origins(nameof(Goal), goals.Select(goal => goal.Uuid), actor.Sight, cancellation);

    [NodeResolver]
    public static Task<IReadOnlyList<Goal?>> ByIds(
        IReadOnlyList<Guid> ids,
        Actor actor,
        StandingThings things,
        CancellationToken cancellation
    ) => things.Goals(ids, actor.Sight, cancellation);
}
