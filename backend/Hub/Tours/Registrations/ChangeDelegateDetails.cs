using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Npgsql;

namespace Hub.Tours.Registrations;

/// <param name="Registration">The delegate's registration.</param>
/// <param name="Delegate">The details as they are from now on, all of them. The consent to the list has its own mutation.</param>
public sealed record ChangeDelegateDetailsInput([property: ID<Registration>] Guid Registration, DelegateInput Delegate);

[MutationType]
public static class ChangeDelegateDetails
{
    /// <summary>
    /// Corrects a delegate's name, how they are reached, their role group and needs. For those who may cancel the
    /// registration.
    /// </summary>
    [GraphQLName("changeDelegateDetails")]
    public static async Task<RegistrationPayload> Run(
        ChangeDelegateDetailsInput input,
        Actor actor,
        RegistrationForm form,
        RegistrationList registrations,
        DelegateRows delegates,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is null)
            return Refuse(new SignInRequired());
        if (
            await registrations.Find(input.Registration, actor, cancellation)
            is not { Status: not RegistrationStatus.Cancelled } registration
        )
            return Refuse(new RegistrationNotFound());
        var (details, problem) = DelegateDetails.Read(
            input.Delegate with
            {
                IsMe = registration.PersonId == actor.PersonId,
            },
            form
        );
        if (problem is { } wrong)
            return Refuse(new DelegateInvalid(0, wrong));
        try
        {
            await delegates.Keep(registration.StopId, registration.PersonId, details!, cancellation);
        }
        catch (PostgresException taken) when (taken.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            return Refuse(new AlreadyRegistered(0));
        }
        return new(await registrations.Find(input.Registration, actor, cancellation), null);
    }

    private static RegistrationPayload Refuse(Refusal refusal) => new(null, [refusal]);
}
