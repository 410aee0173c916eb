using Hub.GraphQL;
using Hub.Live;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;

namespace Hub.Tours.Sessions.Hall;

/// <param name="Session">The session.</param>
public sealed record OpenHallInput([property: ID<Session>] Guid Session, Guid? CommandId = null) : ICommandInput;

public sealed record OpenHallPayload(Session? Session, IReadOnlyList<IError>? Errors);

[MutationType]
public static class OpenHall
{
    /// <summary>Makes a code by which those in the hall come in without an account. For hosts. It is no event.</summary>
    [GraphQLName("openHall")]
    public static async Task<OpenHallPayload> Run(
        OpenHallInput input,
        Actor actor,
        SessionList sessions,
        HallCodeList codes,
        ILive live,
        CancellationToken cancellation
    )
    {
        var (session, refusal) = await sessions.FindToLead(input.Session, actor, cancellation);
        if (session is null)
            return new(null, [refusal!]);
        if (session.Phase is SessionPhase.Ended)
            return new(null, [new SessionIsOver()]);
        await codes.Open(session.Uuid, cancellation);
        await live.TellHall(session.Uuid, codes, cancellation);
        return new(session, null);
    }
}
