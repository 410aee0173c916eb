using Hub.GraphQL;
using Hub.Journeys.Journeys;
using Hub.Shared.Links;

namespace Hub.Journeys.Measures;

[ObjectType<Measure>]
public static class MeasureFields
{
    /// <summary>The journey that it stands in; null when it was taken from the viewer meanwhile.</summary>
    public static Task<IReadOnlyList<Journey?>> Journey(
        [Parent] IReadOnlyList<Measure> measures,
        Actor actor,
        JourneyList journeys,
        CancellationToken cancellation
    ) => journeys.Find([.. measures.Select(measure => measure.JourneyId)], actor.Sight, cancellation);

    /// <summary>
    /// Whether its day has passed, by the calendar in Norway, and it is neither done nor stopped; in a journey at an earlier
    /// time, whether that was so then.
    /// </summary>
    public static bool IsOverdue([Parent] Measure measure, TimeProvider time) =>
        measure.Status is not (MeasureStatus.Done or MeasureStatus.Stopped)
        && measure.DueOn < (measure.Day ?? Shared.Time.Norway.Today(time));

    /// <summary>What it was born of, as a post; as far as the viewer may see it.</summary>
    [Cost(2), ListSize(AssumedSize = 2)]
    public static Task<IReadOnlyList<IReadOnlyList<Link>>> Origins(
        [Parent] IReadOnlyList<Measure> measures,
        Actor actor,
        LinkList links,
        CancellationToken cancellation
    ) => links.Origins(nameof(Measure), measures.Select(measure => measure.Uuid), actor.Sight, cancellation);

    [NodeResolver]
    public static Task<IReadOnlyList<Measure?>> ByIds(
        IReadOnlyList<Guid> ids,
        Actor actor,
        StandingThings things,
        CancellationToken cancellation
    ) => things.Measures(ids, actor.Sight, cancellation);
}
