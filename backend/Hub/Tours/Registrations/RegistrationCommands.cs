using Hub.EventStore;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;

namespace Hub.Tours.Registrations;

/// <summary>What the mutations on a registration answer.</summary>
public sealed record RegistrationPayload(Registration? Registration, IReadOnlyList<Hub.GraphQL.IError>? Errors);

/// <summary>
/// What commands on a registration have in common: it is found by those who may see it, decided together with what its
/// tour says in that moment, and shown as it stands then.
/// </summary>
public sealed class RegistrationCommands(Actor actor, Commands commands, RegistrationList registrations)
{
    public async Task<RegistrationPayload> Change<TInput>(
        Guid id,
        TInput input,
        Func<StopRegistrations, StopTerms?, Registration, DateTimeOffset, Decision> decide,
        CancellationToken cancellation
    )
        where TInput : ICommandInput
    {
        if (actor.PersonId is null)
            return new(null, [new SignInRequired()]);
        if (await registrations.Find(id, actor, cancellation) is not { } registration)
            return new(null, [new RegistrationNotFound()]);
        var stream = StopRegistrations.StreamOf(registration.StopId);
        var refusal = await commands.Decide(
            [registration.TourId, stream],
            input,
            hat: null,
            states =>
                decide(
                    states.Of<StopRegistrations>(stream),
                    StopTerms.Of(states, registration.TourId, registration.StopId),
                    registration,
                    commands.Now
                ),
            cancellation
        );
        return refusal is not null
            ? new(null, [refusal])
            : new(await registrations.Find(id, actor, cancellation), null);
    }
}
