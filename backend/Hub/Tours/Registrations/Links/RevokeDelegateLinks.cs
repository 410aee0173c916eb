using Hub.GraphQL;

namespace Hub.Tours.Registrations.Links;

/// <param name="Registration">The delegate's registration.</param>
public sealed record RevokeDelegateLinksInput([property: ID<Registration>] Guid Registration);

[MutationType]
public static class RevokeDelegateLinks
{
    /// <summary>
    /// Ends a delegate's links, with the windows that are open by them; the registration stays. For those who may renew
    /// them. It is no event.
    /// </summary>
    [GraphQLName("revokeDelegateLinks")]
    public static async Task<RegistrationPayload> Run(
        RevokeDelegateLinksInput input,
        Actor actor,
        RegistrationList registrations,
        DelegateLinks links,
        CancellationToken cancellation
    )
    {
        var (registration, refusal) = await registrations.FindToLink(input.Registration, actor, cancellation);
        if (registration is null)
            return new(null, [refusal!]);
        await links.Revoke([registration.PersonId], cancellation);
        return new(registration, null);
    }
}
