using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;

namespace Hub.Tours.Sessions.Participations;

/// <param name="Session">The session.</param>
public sealed record AttendSessionInput([property: ID<Session>] Guid Session, Guid? CommandId = null) : ICommandInput;

public sealed record AttendSessionPayload(Session? Session, IReadOnlyList<IError>? Errors);

[MutationType]
public static class AttendSession
{
    /// <summary>Says that one is there: counted once a person.</summary>
    [GraphQLName("attendSession")]
    public static async Task<AttendSessionPayload> Run(
        AttendSessionInput input,
        Actor actor,
        ParticipationCommands participations,
        CancellationToken cancellation
    )
    {
        var (session, errors) = await participations.Change(
            input.Session,
            person: null,
            input,
            (session, own, now) => Decide(session, own, input, actor, now),
            cancellation
        );
        return new(session, errors);
    }

    internal static Decision Decide(
        SessionState session,
        ParticipationState own,
        AttendSessionInput input,
        Actor actor,
        DateTimeOffset now
    ) =>
        session.AttendedBy(
            input.Session,
            actor,
            _ => own.Attended ? new AlreadyDone() : new SessionAttended(input.Session, actor.PersonId!.Value, now)
        );
}
