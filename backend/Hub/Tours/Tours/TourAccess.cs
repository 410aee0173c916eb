using Hub.Shared.Refusals;

namespace Hub.Tours.Tours;

/// <summary>What is published, everybody sees. Who arranges a tour changes it, and sees what is not published yet.</summary>
public static class TourAccess
{
    /// <summary>Those who run one of the tour's networks, and the tour's named hosts.</summary>
    public static bool MayArrange(this Actor actor, IEnumerable<string> networks, IReadOnlyCollection<Guid> hosts) =>
        networks.Any(actor.MayFacilitate) || (actor.PersonId is { } person && hosts.Contains(person));

    public static bool MayArrange(this Actor actor, Tour tour) => actor.MayArrange(tour.NetworkKeys, tour.HostIds);

    public static bool MayArrange(this Actor actor, Stop stop) => actor.MayArrange(stop.NetworkKeys, stop.HostIds);

    public static bool MayArrange(this Actor actor, TourContent tour) => actor.MayArrange(tour.Networks, tour.Hosts);

    /// <summary>The tour as those who arrange it find it; or why the actor does not.</summary>
    public static (TourFacts? Tour, Refusal? Refusal) ArrangedBy(this TourState state, Actor actor) =>
        state is not TourState.Published { Facts: var tour } ? (null, new TourNotFound())
        : actor.MayArrange(tour.Content) ? (tour, null)
        : (null, new NotAnOrganiser());

    /// <summary>The office that the actor arranges a tour of these networks by: the one asked for, or the first that does.</summary>
    public static Hat? HatToArrange(this Actor actor, string? actingFor, IReadOnlyCollection<string> networks) =>
        actor
            .Offices.Where(office => networks.Any(office.CountsIn))
            .OrderByDescending(office => networks.Any(office.FacilitatesIn))
            .Select(office => office.Hat)
            .FirstOrDefault(hat => actingFor is null || hat.Key == actingFor);
}
