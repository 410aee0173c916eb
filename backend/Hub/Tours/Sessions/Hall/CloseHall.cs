using Hub.GraphQL;
using Hub.Live;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;

namespace Hub.Tours.Sessions.Hall;

/// <param name="Session">The session.</param>
public sealed record CloseHallInput([property: ID<Session>] Guid Session, Guid? CommandId = null) : ICommandInput;

public sealed record CloseHallPayload(Session? Session, IReadOnlyList<IError>? Errors);

[MutationType]
public static class CloseHall
{
    /// <summary>Takes the hall's code back; all who came by it are out at once. For hosts. It is no event.</summary>
    [GraphQLName("closeHall")]
    public static async Task<CloseHallPayload> Run(
        CloseHallInput input,
        Actor actor,
        SessionList sessions,
        HallCodeList codes,
        IActors actors,
        ILive live,
        CancellationToken cancellation
    )
    {
        var (session, refusal) = await sessions.FindToLead(input.Session, actor, cancellation);
        if (session is null)
            return new(null, [refusal!]);
        foreach (var guest in await codes.Close(session.Uuid, cancellation))
        {
            actors.Forget(guest);
            live.RightsChanged(guest);
        }
        await live.TellHall(session.Uuid, codes, cancellation);
        return new(session, null);
    }
}
