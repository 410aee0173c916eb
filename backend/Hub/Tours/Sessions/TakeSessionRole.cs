using Hub.EventStore;
using Hub.GraphQL;
using Hub.Identity.People;
using Hub.Shared.Commands;

namespace Hub.Tours.Sessions;

/// <param name="Session">The session.</param>
/// <param name="Person">Who loses it.</param>
public sealed record TakeSessionRoleInput(
    [property: ID<Session>] Guid Session,
    [property: ID<Person>] Guid Person,
    Guid? CommandId = null
) : ICommandInput;

public sealed record TakeSessionRolePayload(Session? Session, IReadOnlyList<IError>? Errors);

[MutationType]
public static class TakeSessionRole
{
    /// <summary>Takes somebody's part in the session from them; they take part as everybody else. For hosts.</summary>
    [GraphQLName("takeSessionRole")]
    public static async Task<TakeSessionRolePayload> Run(
        TakeSessionRoleInput input,
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

    internal static Decision Decide(SessionState state, TakeSessionRoleInput input, Actor actor, DateTimeOffset now) =>
        state.RunBy(
            actor,
            session =>
                !session.Roles.ContainsKey(input.Person) ? new AlreadyDone()
                : session.IsLastHost(input.Person) ? new LastHost()
                : new SessionRoleTaken(input.Person, now)
        );
}
