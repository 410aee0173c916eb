using Hub.EventStore;
using Hub.GraphQL;
using Hub.Identity.People;
using Hub.Shared.Commands;

namespace Hub.Tours.Sessions;

/// <param name="Session">The session.</param>
/// <param name="Person">Who gets it.</param>
/// <param name="Role">What they do from now on.</param>
public sealed record GiveSessionRoleInput(
    [property: ID<Session>] Guid Session,
    [property: ID<Person>] Guid Person,
    SessionRole Role,
    Guid? CommandId = null
) : ICommandInput;

public sealed record GiveSessionRolePayload(Session? Session, IReadOnlyList<IError>? Errors);

[MutationType]
public static class GiveSessionRole
{
    /// <summary>Makes somebody host, co-host, presenter or captioner. For hosts.</summary>
    [GraphQLName("giveSessionRole")]
    public static async Task<GiveSessionRolePayload> Run(
        GiveSessionRoleInput input,
        Actor actor,
        PersonList people,
        CommandsOn<Session, SessionState> sessions,
        CancellationToken cancellation
    )
    {
        var (session, errors) = await sessions.Change(
            input.Session,
            input,
            (state, now) => Decide(state, input, actor, now),
            cancellation,
            wrong: (await people.Find([input.Person], cancellation))[0] is null ? new PersonNotFound() : null
        );
        return new(session, errors);
    }

    internal static Decision Decide(SessionState state, GiveSessionRoleInput input, Actor actor, DateTimeOffset now) =>
        state.RunBy(
            actor,
            session =>
                session.Roles.TryGetValue(input.Person, out var role) && role == input.Role ? new AlreadyDone()
                : session.IsLastHost(input.Person) && input.Role is not (SessionRole.Host or SessionRole.CoHost)
                    ? new LastHost()
                : new SessionRoleGiven(input.Person, input.Role, now)
        );
}
