using Hub.EventStore;
using Hub.GraphQL;
using Hub.Live;
using Hub.Shared.Commands;
using Hub.Tours.Tours;

namespace Hub.Tours.Registrations;

/// <param name="Registration">The registration that is given up.</param>
public sealed record CancelRegistrationInput([property: ID<Registration>] Guid Registration, Guid? CommandId = null)
    : ICommandInput;

[MutationType]
public static class CancelRegistration
{
    /// <summary>
    /// Gives up a seat or a place in the waiting list; whoever has waited longest gets the seat with it. For the delegate,
    /// those who may register for the same municipality or body, and those who arrange the stop.
    /// </summary>
    [GraphQLName("cancelRegistration")]
    public static async Task<RegistrationPayload> Run(
        CancelRegistrationInput input,
        Actor actor,
        RegistrationCommands registrations,
        DelegateRows delegates,
        IActors actors,
        ILive live,
        CancellationToken cancellation
    )
    {
        var payload = await registrations.Change(
            input.Registration,
            input,
            (state, terms, registration, now) =>
                Decide(state, terms, registration.PersonId, actor.PersonId!.Value, now),
            cancellation
        );
        if (payload.Registration is { Status: RegistrationStatus.Cancelled } cancelled)
        {
            await delegates.ForgetNeeds(cancelled.StopId, cancelled.PersonId, cancellation);
            // Whoever came by a link is out of the session, in open windows too.
            actors.Forget(cancelled.PersonId);
            live.RightsChanged(cancelled.PersonId);
        }
        return payload;
    }

    internal static Decision Decide(StopRegistrations state, StopTerms? terms, Guid person, Guid by, DateTimeOffset now)
    {
        if (terms is null)
            return new RegistrationNotFound();
        if (!state.Delegates.ContainsKey(person))
            return new AlreadyDone();
        if (terms.IsOver(now))
            return new StopIsOver();
        var cancelled = new RegistrationCancelled(terms.StopId, person, by, null, now);
        return terms.AllOnRegistrations([cancelled, .. state.Evolve(cancelled).MoveUp(terms, now)]);
    }
}
