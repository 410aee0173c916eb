using Hub.Journeys.Goals;
using Hub.Journeys.Journeys;
using Hub.Journeys.Measures;
using Hub.Networks.Areas;
using Hub.Shared.Links;
using Hub.Shared.Reference;

namespace Hub.Journeys;

/// <summary>Goals, on the page of their journey.</summary>
internal sealed class LinkedGoals(StandingThings things, JourneyPlaces places) : ILinkedThings
{
    public string Type => nameof(Goal);

    public bool HasUuid => true;

    public async Task<IReadOnlyDictionary<string, LinkedThing>> Find(
        IReadOnlyCollection<string> keys,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var found = (await things.Goals([.. keys.Select(Guid.Parse)], sight, cancellation)).OfType<Goal>().ToArray();
        var place = await places.Of([.. found.Select(goal => goal.JourneyId)], sight, cancellation);
        return found.ToDictionary(
            goal => goal.Uuid.ToString("D"),
            goal => new LinkedThing(
                goal.Title,
                JourneyAddresses.Of(goal.JourneyId, goal.Uuid),
                place.GetValueOrDefault(goal.JourneyId),
                goal.Learnt
            )
        );
    }
}

/// <summary>Measures, on the page of their journey.</summary>
internal sealed class LinkedMeasures(StandingThings things, JourneyPlaces places) : ILinkedThings
{
    public string Type => nameof(Measure);

    public bool HasUuid => true;

    public async Task<IReadOnlyDictionary<string, LinkedThing>> Find(
        IReadOnlyCollection<string> keys,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var found = (await things.Measures([.. keys.Select(Guid.Parse)], sight, cancellation))
            .OfType<Measure>()
            .ToArray();
        var place = await places.Of([.. found.Select(measure => measure.JourneyId)], sight, cancellation);
        return found.ToDictionary(
            measure => measure.Uuid.ToString("D"),
            measure => new LinkedThing(
                measure.Title,
                JourneyAddresses.Of(measure.JourneyId, measure.Uuid),
                place.GetValueOrDefault(measure.JourneyId),
                measure.Learnt
            )
        );
    }
}

/// <summary>The names of the municipalities whose journeys these are.</summary>
internal sealed class JourneyPlaces(JourneyList journeys, CurrentReference reference)
{
    public async Task<IReadOnlyDictionary<Guid, string?>> Of(
        IReadOnlyCollection<Guid> ids,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var areas = reference.Current.Part<AreaMap>();
        return (await journeys.Find([.. ids.Distinct()], sight, cancellation))
            .OfType<Journey>()
            .ToDictionary(journey => journey.Uuid, journey => areas.Municipality(journey.MunicipalityNumber)?.Label);
    }
}

internal static class JourneyAddresses
{
    public static string Of(Guid journey, Guid item) => $"/veikart/{journey:D}#{item:D}";

    /// <summary>A small page that asks how it goes, and changes nothing until it is answered.</summary>
    public static string StatusOf(Guid measure) => $"/tiltak/{measure:D}";
}
