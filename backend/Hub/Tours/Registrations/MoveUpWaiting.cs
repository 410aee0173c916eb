using Hub.EventStore;
using Hub.Identity.Offices;
using Hub.Tours.Tours;

namespace Hub.Tours.Registrations;

/// <summary>
/// Fills seats that came free outside the stop's own registrations: a version of the tour with a greater capacity, a
/// person who was erased. What frees a seat by itself, as a cancellation does, fills it in the same decision.
/// </summary>
internal sealed class MoveUpWaiting(IEventStore store, RegistrationList registrations, TimeProvider time)
    : ISubscription
{
    public string Name => "waiting-lists";

    public async Task Take(RecordedEvent recorded, SqlBatch rows, CancellationToken cancellationToken)
    {
        if (recorded.Data is TourPublished published)
            foreach (var stop in published.Content.Stops)
                await Decide(
                    recorded,
                    recorded.Stream.Value,
                    stop.Id,
                    (state, terms, now) => MoveUp(state, terms, now),
                    cancellationToken
                );
        else if (recorded.Data is PersonErased erased)
            foreach (var (tour, stop) in await registrations.StopsOf(erased.PersonId, cancellationToken))
                await Decide(
                    recorded,
                    tour,
                    stop,
                    (state, terms, now) =>
                        CancelRegistration.Decide(state, terms, erased.PersonId, OfficeCommands.System, now),
                    cancellationToken
                );
    }

    internal static Decision MoveUp(StopRegistrations state, StopTerms? terms, DateTimeOffset now) =>
        terms?.AllOnRegistrations(state.MoveUp(terms, now)) ?? new AlreadyDone();

    private async Task Decide(
        RecordedEvent because,
        Guid tour,
        Guid stop,
        Func<StopRegistrations, StopTerms?, DateTimeOffset, Decision> decide,
        CancellationToken cancellation
    )
    {
        var stream = StopRegistrations.StreamOf(stop);
        if ((await store.Load<StopRegistrations>(stream, cancellation)).State.Delegates.IsEmpty)
            return;
        var command = StreamId.FromKey(stop, $"{Name} {because.Sequence}").Value;
        await store.Decide(
            [tour, stream],
            states => decide(states.Of<StopRegistrations>(stream), StopTerms.Of(states, tour, stop), time.GetUtcNow()),
            new CommandContext(OfficeCommands.System, Name, command, stop.ToString()),
            cancellation
        );
    }
}
