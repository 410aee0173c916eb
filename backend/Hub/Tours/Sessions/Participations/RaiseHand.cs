using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;

namespace Hub.Tours.Sessions.Participations;

/// <param name="Session">The session.</param>
/// <param name="IsUp">True raises it, false takes it down.</param>
public sealed record RaiseHandInput([property: ID<Session>] Guid Session, bool IsUp, Guid? CommandId = null)
    : ICommandInput;

public sealed record RaiseHandPayload(Session? Session, IReadOnlyList<IError>? Errors);

[MutationType]
public static class RaiseHand
{
    /// <summary>Raises one's own hand, or takes it down; hosts see who waits, in order.</summary>
    [GraphQLName("raiseHand")]
    public static async Task<RaiseHandPayload> Run(
        RaiseHandInput input,
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
        RaiseHandInput input,
        Actor actor,
        DateTimeOffset now
    ) =>
        session.AttendedBy(
            input.Session,
            actor,
            facts =>
            {
                var person = actor.PersonId!.Value;
                if (own.HandIsUp == input.IsUp)
                    return new AlreadyDone();
                if (!input.IsUp)
                    return new HandLowered(input.Session, person, person, now);
                return facts.Phase is SessionPhase.Live
                    ? new HandRaised(input.Session, person, now)
                    : new SessionNotLive();
            }
        );
}
