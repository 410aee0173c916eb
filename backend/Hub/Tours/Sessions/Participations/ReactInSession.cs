using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;

namespace Hub.Tours.Sessions.Participations;

/// <param name="Session">The session.</param>
/// <param name="Kind">What one says.</param>
public sealed record ReactInSessionInput(
    [property: ID<Session>] Guid Session,
    SessionReactionKind Kind,
    Guid? CommandId = null
) : ICommandInput;

public sealed record ReactInSessionPayload(Session? Session, IReadOnlyList<IError>? Errors);

[MutationType]
public static class ReactInSession
{
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(1);

    /// <summary>Claps, agrees, laughs: everybody sees how many do, and nobody who. At most one a second counts.</summary>
    [GraphQLName("reactInSession")]
    public static async Task<ReactInSessionPayload> Run(
        ReactInSessionInput input,
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
        ReactInSessionInput input,
        Actor actor,
        DateTimeOffset now
    ) =>
        session.AttendedBy(
            input.Session,
            actor,
            facts =>
                facts.Phase is not SessionPhase.Live ? new SessionNotLive()
                : own.LastReaction is { } last && now - last < Least ? new AlreadyDone()
                : new SessionReactionGiven(input.Session, actor.PersonId!.Value, input.Kind, now)
        );
}
