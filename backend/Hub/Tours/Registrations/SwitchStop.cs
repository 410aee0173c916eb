using Hub.EventStore;
using Hub.GraphQL;
using Hub.Live;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Tours.Tours;

namespace Hub.Tours.Registrations;

/// <param name="Registration">The registration as it is.</param>
/// <param name="NewStop">Another stop of the same tour.</param>
/// <param name="AcceptsWaiting">True gives up the seat also when there is none in the new stop, and waits there.</param>
public sealed record SwitchStopInput(
    [property: ID<Registration>] Guid Registration,
    [property: ID<Stop>] Guid NewStop,
    bool AcceptsWaiting = false,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class SwitchStop
{
    /// <summary>
    /// Moves a delegate to another stop of the tour: the one is given up and the other taken in one, or nothing changes.
    /// For those who may cancel it.
    /// </summary>
    [GraphQLName("switchStop"), Cost(10)]
    public static async Task<RegistrationPayload> Run(
        SwitchStopInput input,
        Actor actor,
        RegistrationList registrations,
        StopList stops,
        DelegateRows delegates,
        Commands commands,
        IActors actors,
        ILive live,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is null)
            return Refuse(new SignInRequired());
        if (await registrations.Find(input.Registration, actor, cancellation) is not { } registration)
            return Refuse(new RegistrationNotFound());
        if (
            await stops.Find(input.NewStop, actor, cancellation) is not { } stop
            || stop.TourId != registration.TourId
            || stop.Uuid == registration.StopId
        )
            return Refuse(new StopNotFound() with { Field = "newStop" });

        var (from, to) = (StopRegistrations.StreamOf(registration.StopId), StopRegistrations.StreamOf(stop.Uuid));
        var person = registration.PersonId;
        await delegates.Copy(registration.StopId, stop.Uuid, person, cancellation);
        var refusal = await commands.Decide(
            [stop.TourId, from, to],
            input,
            hat: null,
            states =>
                Decide(
                    (states.Of<StopRegistrations>(from), StopTerms.Of(states, stop.TourId, registration.StopId)),
                    (states.Of<StopRegistrations>(to), StopTerms.Of(states, stop.TourId, stop.Uuid)),
                    person,
                    actor.PersonId.Value,
                    actor.MayArrange(stop),
                    input.AcceptsWaiting,
                    commands.Now
                ),
            cancellation
        );
        await delegates.ForgetUnregistered(stop.Uuid, [person], cancellation);
        if (refusal is not null)
            return Refuse(refusal);
        await delegates.ForgetNeeds(registration.StopId, person, cancellation);
        actors.Forget(person);
        live.RightsChanged(person);
        var moved = Registration.IdOf(stop.Uuid, person);
        return new(await registrations.Find(moved, actor, cancellation), null);
    }

    internal static Decision Decide(
        (StopRegistrations State, StopTerms? Terms) from,
        (StopRegistrations State, StopTerms? Terms) to,
        Guid person,
        Guid by,
        bool arranges,
        bool acceptsWaiting,
        DateTimeOffset now
    )
    {
        if (from.Terms is null || to.Terms is null)
            return new StopNotFound() with { Field = "newStop" };
        if (!from.State.Delegates.TryGetValue(person, out var facts))
            return to.State.Delegates.ContainsKey(person) ? new AlreadyDone() : new RegistrationNotFound();
        if (from.Terms.IsOver(now))
            return new StopIsOver();
        if (to.State.Delegates.ContainsKey(person))
            return new AlreadyRegistered(0);
        var entered = RegisterDelegation.Decide(
            to.State,
            to.Terms,
            new Delegation(facts.For, [(person, facts.IsListed)]),
            by,
            arranges,
            now
        );
        if (entered.Refusal is not null)
            return entered;
        if (!acceptsWaiting && entered.Events.OfType<DelegateRegistered>().Any(registered => registered.Waits))
            return new StopIsFull();

        var left = new RegistrationCancelled(from.Terms.StopId, person, by, to.Terms.StopId, now);
        return Decision.Accept([
            .. from.Terms.OnRegistrations([left, .. from.State.Evolve(left).MoveUp(from.Terms, now)]),
            .. to.Terms.OnRegistrations(entered.Events),
        ]);
    }

    private static RegistrationPayload Refuse(Refusal refusal) => new(null, [refusal]);
}
