using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;

namespace Hub.Tours.Sessions;

/// <param name="Session">The session.</param>
public sealed record StartSessionInput([property: ID<Session>] Guid Session, Guid? CommandId = null) : ICommandInput;

public sealed record StartSessionPayload(Session? Session, IReadOnlyList<IError>? Errors);

[MutationType]
public static class StartSession
{
    /// <summary>Begins: from the lobby to live. For hosts.</summary>
    [GraphQLName("startSession")]
    public static async Task<StartSessionPayload> Run(
        StartSessionInput input,
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

    internal static Decision Decide(SessionState state, StartSessionInput input, Actor actor, DateTimeOffset now) =>
        state.RunBy(
            actor,
            session =>
                session.Phase is SessionPhase.Live ? new AlreadyDone() : new SessionStarted(actor.PersonId!.Value, now)
        );
}
