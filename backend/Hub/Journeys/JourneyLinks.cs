using Hub.Journeys.Goals;
using Hub.Journeys.Measures;
using Hub.Shared.Links;

namespace Hub.Journeys;

/// <summary>Goals, on the page of their journey.</summary>
internal sealed class LinkedGoals(StandingThings things) : ILinkedThings
{
    public string Type => nameof(Goal);

    public bool HasUuid => true;

    public async Task<IReadOnlyDictionary<string, LinkedThing>> Find(
        IReadOnlyCollection<string> keys,
        Sight sight,
        CancellationToken cancellation
    ) =>
        (await things.Goals([.. keys.Select(Guid.Parse)], sight, cancellation))
            .OfType<Goal>()
            .ToDictionary(
                goal => goal.Uuid.ToString("D"),
                goal => new LinkedThing(goal.Title, JourneyAddresses.Of(goal.JourneyId, goal.Uuid))
            );
}

/// <summary>Measures, on the page of their journey.</summary>
internal sealed class LinkedMeasures(StandingThings things) : ILinkedThings
{
    public string Type => nameof(Measure);

    public bool HasUuid => true;

    public async Task<IReadOnlyDictionary<string, LinkedThing>> Find(
        IReadOnlyCollection<string> keys,
        Sight sight,
        CancellationToken cancellation
    ) =>
        (await things.Measures([.. keys.Select(Guid.Parse)], sight, cancellation))
            .OfType<Measure>()
            .ToDictionary(
                measure => measure.Uuid.ToString("D"),
                measure => new LinkedThing(measure.Title, JourneyAddresses.Of(measure.JourneyId, measure.Uuid))
            );
}

internal static class JourneyAddresses
{
    public static string Of(Guid journey, Guid item) => $"/veikart/{journey:D}#{item:D}";

    /// <summary>A small page that asks how it goes, and changes nothing until it is answered.</summary>
    public static string StatusOf(Guid measure) => $"/tiltak/{measure:D}";
}
