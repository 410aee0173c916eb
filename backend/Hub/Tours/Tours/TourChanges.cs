using System.Text.Json;
using Hub.EventStore;
using Hub.Shared.Refusals;

namespace Hub.Tours.Tours;

/// <summary>What differs between two contents of a tour.</summary>
internal static class TourChanges
{
    /// <summary>As they are stored, since lists inside records are compared by what they hold.</summary>
    public static bool AreSame<T>(T one, T other) => JsonSerializer.Serialize(one) == JsonSerializer.Serialize(other);

    /// <summary>Stops that were there before and whose time, place or way to take part is another now.</summary>
    public static IReadOnlyList<Guid> Moved(TourContent before, TourContent now) =>
        [
            .. from stop in now.Stops
            join was in before.Stops on stop.Id equals was.Id
            where
                (stop.Time, stop.Place, stop.Venue, stop.Attendance) != (was.Time, was.Place, was.Venue, was.Attendance)
            select stop.Id,
        ];

    /// <summary>
    /// Publishes, and takes the ids of new stops: each is its own over all tours, so that nobody lays hold of another
    /// tour's stop by naming it.
    /// </summary>
    /// <param name="beside">What is decided with it on the tour's own stream.</param>
    public static Decision Claiming(TourPublished published, TourContent? before, params ReadOnlySpan<Event> beside) =>
        published
            .Content.Stops.Where(stop => before?.Stops.Any(was => was.Id == stop.Id) is not true)
            .Aggregate(
                Decision.Accept([published, .. beside]),
                (decision, stop) => decision.Claiming($"stop {stop.Id:D}", new IdTaken())
            );
}
