using Hub.EventStore;
using Hub.Shared.Refusals;
using Hub.Tours.Tours;

namespace Hub.Tours.Registrations;

/// <summary>What a stop says of who may take part, as its tour's stream has it in the moment of the decision.</summary>
/// <param name="ClosesAt">From then on only those who arrange the tour register; null: until the stop is over.</param>
/// <param name="OverAt">Null while nobody knows when it is.</param>
public sealed record StopTerms(
    Guid TourId,
    Guid StopId,
    int? Capacity,
    DateTimeOffset? ClosesAt,
    DateTimeOffset? OverAt,
    StopStatus Status
)
{
    public StopTime? Time { get; init; }

    /// <summary>Null for what is no stop of the tour.</summary>
    public static StopTerms? Of(States states, Guid tour, Guid stop) =>
        states.Of<TourState>(tour) is TourState.Published { Facts: var facts } && facts.Stop(stop) is { } content
            ? new(
                tour,
                stop,
                content.Capacity,
                content.RegistrationClosesAt(),
                content.Time.OverAt(),
                facts.StatusOf(stop)
            )
            {
                Time = content.Time,
            }
            : null;

    public bool TakesPlace(DateTimeOffset now) => Status is not StopStatus.Cancelled && !IsOver(now);

    public bool IsOver(DateTimeOffset now) => OverAt <= now;

    /// <summary>Why nobody, or only those who arrange it, can register now.</summary>
    public Refusal? Closed(bool arranges, DateTimeOffset now) =>
        Status is StopStatus.Cancelled ? new StopIsCancelled()
        : IsOver(now) ? new StopIsOver()
        : !arranges && ClosesAt is { } closed && closed <= now ? new RegistrationIsClosed(closed)
        : null;

    /// <summary>Each event on the stream of those who take part in this stop.</summary>
    public IEnumerable<(StreamId Stream, Event Data)> OnRegistrations(IEnumerable<Event> events) =>
        events.Select(recorded => (StopRegistrations.StreamOf(StopId), recorded));

    public Decision AllOnRegistrations(IEnumerable<Event> events) => Decision.Accept([.. OnRegistrations(events)]);
}
