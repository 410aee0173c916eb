using Hub.GraphQL;
using Hub.Identity.Viewing;
using Hub.Networks.Areas;
using Hub.Tours.Tours;

namespace Hub.Tours.Registrations;

[ObjectType<Registration>]
public static class RegistrationFields
{
    /// <summary>The stop.</summary>
    public static Task<IReadOnlyList<Stop?>> Stop(
        [Parent] IReadOnlyList<Registration> registrations,
        StopList stops,
        CancellationToken cancellation
    ) => stops.Find([.. registrations.Select(registration => registration.StopId)], cancellation);

    /// <summary>The municipality that the delegate comes for; null where it is a body.</summary>
    public static Municipality? Municipality([Parent] Registration registration, AreaMap areas) =>
        areas.Municipality(registration.For);

    /// <summary>The body that the delegate comes for; null where it is a municipality.</summary>
    public static Body? Body([Parent] Registration registration, AreaMap areas) => areas.Body(registration.For);

    /// <summary>
    /// What the delegate needs. For those who arrange the stop, and nobody else: null for all others, also for who wrote it.
    /// </summary>
    public static async Task<IReadOnlyList<DelegateNeeds?>> Needs(
        [Parent] IReadOnlyList<Registration> registrations,
        Actor actor,
        DelegateRows delegates,
        CancellationToken cancellation
    )
    {
        var needs = await delegates.Needs(
            [.. registrations.Select(each => (each.StopId, each.PersonId)).Distinct()],
            actor.Sight,
            cancellation
        );
        return [.. registrations.Select(each => needs.GetValueOrDefault((each.StopId, each.PersonId)))];
    }

    /// <summary>Whether it is the viewer's own.</summary>
    public static bool IsMine([Parent] Registration registration, Actor actor) =>
        registration.PersonId == actor.PersonId;

    [NodeResolver]
    public static Task<IReadOnlyList<Registration?>> ByIds(
        IReadOnlyList<Guid> ids,
        Actor actor,
        RegistrationList registrations,
        CancellationToken cancellation
    ) => registrations.Find(ids, actor.Sight, cancellation);
}

[ObjectType<Viewer>]
public static class ViewerRegistrations
{
    /// <summary>
    /// The viewer's own registrations and those of whom they register for, the newest first: at most two hundred.
    /// </summary>
    [Cost(5), ListSize(AssumedSize = 20)]
    public static Task<IReadOnlyList<Registration>> Registrations(
        [Parent] Viewer viewer,
        Actor actor,
        RegistrationList registrations,
        CancellationToken cancellation
    ) => registrations.Own(actor.Sight, cancellation);
}
