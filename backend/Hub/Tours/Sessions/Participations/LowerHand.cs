using Hub.EventStore;
using Hub.GraphQL;
using Hub.Identity.People;
using Hub.Shared.Commands;

namespace Hub.Tours.Sessions.Participations;

/// <param name="Session">The session.</param>
/// <param name="Person">Whose hand it is.</param>
public sealed record LowerHandInput(
    [property: ID<Session>] Guid Session,
    [property: ID<Person>] Guid Person,
    Guid? CommandId = null
) : ICommandInput;

public sealed record LowerHandPayload(Session? Session, IReadOnlyList<IError>? Errors);

[MutationType]
public static class LowerHand
{
    /// <summary>Takes down the hand of somebody who has had the word. For hosts.</summary>
    [GraphQLName("lowerHand")]
    public static async Task<LowerHandPayload> Run(
        LowerHandInput input,
        Actor actor,
        ParticipationCommands participations,
        CancellationToken cancellation
    )
    {
        var (session, errors) = await participations.Change(
            input.Session,
            input.Person,
            input,
            (session, own, now) => Decide(session, own, input, actor, now),
            cancellation
        );
        return new(session, errors);
    }

    internal static Decision Decide(
        SessionState session,
        ParticipationState own,
        LowerHandInput input,
        Actor actor,
        DateTimeOffset now
    ) =>
        session.RunBy(
            actor,
            _ =>
                own.HandIsUp
                    ? new HandLowered(input.Session, input.Person, actor.PersonId!.Value, now)
                    : new AlreadyDone()
        );
}
