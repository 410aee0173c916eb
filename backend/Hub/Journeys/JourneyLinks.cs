using Hub.Journeys.Goals;
using Hub.Journeys.Journeys;
using Hub.Journeys.Measures;
using Hub.Networks.Areas;
using Hub.Shared.Links;
using Hub.Shared.Reference;

namespace Hub.Journeys;

/// <summary>Things of one kind that stand in journeys, on the page of their journey.</summary>
internal abstract class LinkedInJourneys<T>(JourneyPlaces places) : ILinkedThings
    where T : class
{
    public string Type => typeof(T).Name;

    public bool HasUuid => true;

    public async Task<IReadOnlyDictionary<string, LinkedThing>> Find(
        IReadOnlyCollection<string> keys,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var found = (await Things([.. keys.Select(Guid.Parse)], sight, cancellation))
            .OfType<T>()
            .Select(Tell)
            .ToArray();
        var place = await places.Of([.. found.Select(one => one.Journey)], sight, cancellation);
        return found.ToDictionary(
            one => one.Id.ToString("D"),
            one => new LinkedThing(
                one.Title,
                JourneyAddresses.Of(one.Journey, one.Id),
                place.GetValueOrDefault(one.Journey),
                one.Learnt
            )
        );
    }

    protected abstract Task<IReadOnlyList<T?>> Things(
        IReadOnlyList<Guid> ids,
        Sight sight,
        CancellationToken cancellation
    );

    protected abstract (Guid Id, Guid Journey, string Title, Lesson? Learnt) Tell(T thing);
}

internal sealed class LinkedGoals(StandingThings things, JourneyPlaces places) : LinkedInJourneys<Goal>(places)
{
    protected override Task<IReadOnlyList<Goal?>> Things(
        IReadOnlyList<Guid> ids,
        Sight sight,
        CancellationToken cancellation
    ) => things.Goals(ids, sight, cancellation);

    protected override (Guid, Guid, string, Lesson?) Tell(Goal goal) =>
        (goal.Uuid, goal.JourneyId, goal.Title, goal.Learnt);
}

internal sealed class LinkedMeasures(StandingThings things, JourneyPlaces places) : LinkedInJourneys<Measure>(places)
{
    protected override Task<IReadOnlyList<Measure?>> Things(
        IReadOnlyList<Guid> ids,
        Sight sight,
        CancellationToken cancellation
    ) => things.Measures(ids, sight, cancellation);

    protected override (Guid, Guid, string, Lesson?) Tell(Measure measure) =>
        (measure.Uuid, measure.JourneyId, measure.Title, measure.Learnt);
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
