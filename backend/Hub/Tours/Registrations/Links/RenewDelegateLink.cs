using Hub.GraphQL;
using Hub.Shared.Mail;
using Hub.Shared.Refusals;

namespace Hub.Tours.Registrations.Links;

/// <param name="Registration">The delegate's registration.</param>
public sealed record RenewDelegateLinkInput([property: ID<Registration>] Guid Registration);

/// <summary>What renewing a delegate's link answers.</summary>
/// <param name="Link">The new link, to pass on to the delegate and nobody else. It is not shown again.</param>
public sealed record RenewDelegateLinkPayload(Registration? Registration, string? Link, IReadOnlyList<IError>? Errors);

[MutationType]
public static class RenewDelegateLink
{
    /// <summary>
    /// Ends a delegate's links, with the windows that are open by them, and makes a new one: where the old one was lost or
    /// forwarded, or a delegate has no e-mail. For those who register for the same municipality or body, and those who
    /// arrange the stop. It is no event.
    /// </summary>
    [GraphQLName("renewDelegateLink")]
    public static async Task<RenewDelegateLinkPayload> Run(
        RenewDelegateLinkInput input,
        Actor actor,
        RegistrationList registrations,
        DelegateLinks links,
        MailOptions options,
        CancellationToken cancellation
    )
    {
        var (registration, refusal) = await registrations.FindToLink(input.Registration, actor, cancellation);
        if (registration is null)
            return new(null, null, [refusal!]);
        await links.Revoke([registration.PersonId], cancellation);
        return await links.WayTo("", registration.PersonId, cancellation) is { } way
            ? new(registration, options.Address() + way, null)
            : new(null, null, [new DelegateHasAccount()]);
    }

    /// <summary>The registration as somebody answers for it, or why they do not. A delegate's own link is renewed by others.</summary>
    internal static async Task<(Registration? Registration, Refusal? Refusal)> FindToLink(
        this RegistrationList registrations,
        Guid id,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is null)
            return (null, new SignInRequired());
        return
            await registrations.Find(id, actor, cancellation)
                is { Status: not RegistrationStatus.Cancelled } registration
            && registration.PersonId != actor.PersonId
            ? (registration, null)
            : (null, new RegistrationNotFound());
    }
}
