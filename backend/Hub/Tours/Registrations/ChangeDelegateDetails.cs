using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Npgsql;

namespace Hub.Tours.Registrations;

/// <param name="Registration">The delegate's registration.</param>
/// <param name="Delegate">The details as they are from now on, all of them. The consent to the list has its own mutation.</param>
/// <param name="KeepRole">True leaves the role group as it was said before: it is shown to nobody.</param>
/// <param name="KeepNeeds">True leaves the needs as they were said before: they are shown to those who arrange the stop alone.</param>
public sealed record ChangeDelegateDetailsInput(
    [property: ID<Registration>] Guid Registration,
    DelegateInput Delegate,
    bool KeepRole = false,
    bool KeepNeeds = false
);

[MutationType]
public static class ChangeDelegateDetails
{
    /// <summary>
    /// Corrects a delegate's name, how they are reached, their role group and needs. For those who may cancel the
    /// registration, the delegate among them. Who has an account keeps its name.
    /// </summary>
    [GraphQLName("changeDelegateDetails")]
    public static async Task<RegistrationPayload> Run(
        ChangeDelegateDetailsInput input,
        Actor actor,
        RegistrationForm form,
        RegistrationList registrations,
        DelegateRows delegates,
        IActors actors,
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
                // By a personal link one is oneself too, and yet known by name and contact.
                IsMe = registration.HasAccount,
            },
            form
        );
        if (problem is { } wrong)
            return Refuse(new DelegateInvalid(0, wrong));
        try
        {
            await delegates.Keep(
                registration.StopId,
                registration.PersonId,
                details!,
                cancellation,
                new KeptDetails(input.KeepRole, input.KeepNeeds)
            );
        }
        catch (PostgresException taken) when (taken.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            return Refuse(new AlreadyRegistered(0));
        }
        actors.Forget(registration.PersonId);
        return new(await registrations.Find(input.Registration, actor, cancellation), null);
    }

    private static RegistrationPayload Refuse(Refusal refusal) => new(null, [refusal]);
}
