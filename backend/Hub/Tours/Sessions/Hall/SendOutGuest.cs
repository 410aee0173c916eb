using Hub.GraphQL;
using Hub.Identity.Guests;
using Hub.Identity.People;
using Hub.Live;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;

namespace Hub.Tours.Sessions.Hall;

/// <param name="Session">The session.</param>
/// <param name="Person">The guest.</param>
public sealed record SendOutGuestInput(
    [property: ID<Session>] Guid Session,
    [property: ID<Person>] Guid Person,
    Guid? CommandId = null
) : ICommandInput;

public sealed record SendOutGuestPayload(Session? Session, IReadOnlyList<IError>? Errors);

[MutationType]
public static class SendOutGuest
{
    /// <summary>
    /// Closes the session to one guest, at once; what they wrote stays. The code still lets people in: close the hall
    /// where that must end too. For hosts. It is no event.
    /// </summary>
    [GraphQLName("sendOutGuest")]
    public static async Task<SendOutGuestPayload> Run(
        SendOutGuestInput input,
        Actor actor,
        SessionList sessions,
        GuestList guests,
        HallCodeList codes,
        IActors actors,
        ILive live,
        CancellationToken cancellation
    )
    {
        var (session, refusal) = await sessions.FindToLead(input.Session, actor, cancellation);
        if (session is null)
            return new(null, [refusal!]);
        if (!await guests.SendOut(input.Person, session.Uuid, cancellation))
            return new(null, [new PersonNotFound()]);
        actors.Forget(input.Person);
        live.RightsChanged(input.Person);
        await live.TellHall(session.Uuid, codes, cancellation);
        return new(session, null);
    }
}
