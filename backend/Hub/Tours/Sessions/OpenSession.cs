using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Tours.Tours;

namespace Hub.Tours.Sessions;

/// <param name="Stop">The stop whose live part it is.</param>
public sealed record OpenSessionInput([property: ID<Stop>] Guid Stop, Guid? CommandId = null) : ICommandInput;

public sealed record OpenSessionPayload(Session? Session, IReadOnlyList<IError>? Errors);

[MutationType]
public static class OpenSession
{
    /// <summary>Opens a stop's live room, so that people may come in and wait. For those who arrange the tour.</summary>
    [GraphQLName("openSession")]
    public static async Task<OpenSessionPayload> Run(
        OpenSessionInput input,
        Actor actor,
        StopList stops,
        SessionList sessions,
        Commands commands,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is null)
            return new(null, [new SignInRequired()]);
        if ((await stops.Find([input.Stop], cancellation))[0] is not { } stop)
            return new(null, [new StopNotFound()]);
        var refusal = await commands.Decide<SessionState, OpenSessionInput>(
            input.Stop,
            input,
            createdId: null,
            hat: null,
            state => Decide(state, stop.TourId, stop.NetworkKeys, stop.HostIds, actor, commands.Now),
            cancellation
        );
        return refusal is null ? new(await sessions.Find(input.Stop, actor, cancellation), null) : new(null, [refusal]);
    }

    internal static Decision Decide(
        SessionState state,
        Guid tour,
        IReadOnlyList<string> networks,
        IReadOnlyList<Guid> hosts,
        Actor actor,
        DateTimeOffset now
    )
    {
        if (!actor.MayArrange(networks, hosts))
            return new NotAnOrganiser();
        return state switch
        {
            // Who opens leads, so that there is a host by name from the first moment.
            SessionState.NotOpened => new SessionOpened(
                tour,
                [.. networks],
                [.. hosts.Append(actor.PersonId!.Value).Distinct()],
                now
            ),
            SessionState.Opened => new AlreadyDone(),
            _ => new IdTaken(),
        };
    }
}
