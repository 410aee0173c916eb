using Hub.Live;
using Hub.Networks.Members;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;

namespace Hub.Tours.Sessions.Hall;

/// <summary>The hall's code as the hosts' windows show it, on the canvas too.</summary>
public static class HallSignals
{
    public static async Task<ChannelSignal> Hall(this HallCodeList codes, Guid session, CancellationToken cancellation)
    {
        var code = (await codes.Find([session], cancellation))[0];
        return new(
            "hall",
            LiveJson.Write(json =>
            {
                json.WriteString("code"u8, code?.Code);
                json.Instant("until", code?.Until);
                json.WriteNumber("guests"u8, code?.Guests ?? 0);
            })
        );
    }

    public static async Task TellHall(
        this ILive live,
        Guid session,
        HallCodeList codes,
        CancellationToken cancellation
    ) => live.Signal(Session.HostsChannelOf(session), await codes.Hall(session, cancellation));

    /// <summary>The session as somebody may lead it, or why they do not.</summary>
    public static async Task<(Session? Session, Refusal? Refusal)> FindToLead(
        this SessionList sessions,
        Guid id,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is null)
            return (null, new SignInRequired());
        if (await sessions.Find(id, actor, cancellation) is not { } session)
            return (null, new SessionNotFound());
        return session.IsHosted ? (session, null) : (null, new NotAHost());
    }
}
