using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;

namespace Hub.Tours.Sessions;

/// <param name="Session">The session.</param>
public sealed record EndSessionInput([property: ID<Session>] Guid Session, Guid? CommandId = null) : ICommandInput;

public sealed record EndSessionPayload(Session? Session, IReadOnlyList<IError>? Errors);

[MutationType]
public static class EndSession
{
    /// <summary>Ends the session: nothing more is said or asked in it, and all of it can be read. For hosts.</summary>
    [GraphQLName("endSession")]
    public static async Task<EndSessionPayload> Run(
        EndSessionInput input,
        Actor actor,
        CommandsOn<Session, SessionState> sessions,
        CancellationToken cancellation
    )
    {
        var (session, errors) = await sessions.Change(
            input.Session,
            input,
            (state, now) => Decide(state, input, actor, now),
            cancellation
        );
        return new(session, errors);
    }

    internal static Decision Decide(SessionState state, EndSessionInput input, Actor actor, DateTimeOffset now) =>
        state.HostedBy(
            actor,
            session => session.IsOver ? new AlreadyDone() : new SessionEnded(actor.PersonId!.Value, Next: null, now)
        );
}
