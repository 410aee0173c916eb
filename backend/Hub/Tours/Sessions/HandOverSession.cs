using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;

namespace Hub.Tours.Sessions;

/// <param name="Session">The session that ends.</param>
/// <param name="To">The session of the tour's next stop, whose lobby is open.</param>
public sealed record HandOverSessionInput(
    [property: ID<Session>] Guid Session,
    [property: ID<Session>] Guid To,
    Guid? CommandId = null
) : ICommandInput;

public sealed record HandOverSessionPayload(Session? Session, IReadOnlyList<IError>? Errors);

[MutationType]
public static class HandOverSession
{
    /// <summary>
    /// Hands the tour over to its next stop: this session ends, that one begins, and everybody is shown the way. For hosts
    /// of the session that ends; the next one's hosts opened its lobby, and so agreed.
    /// </summary>
    [GraphQLName("handOverSession")]
    public static async Task<HandOverSessionPayload> Run(
        HandOverSessionInput input,
        Actor actor,
        SessionList sessions,
        Commands commands,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is null)
            return new(null, [new SignInRequired()]);
        if (await sessions.Find(input.Session, actor, cancellation) is null)
            return new(null, [new SessionNotFound()]);
        var refusal = await commands.Decide(
            [input.Session, input.To],
            input,
            hat: null,
            states =>
                Decide(
                    states.Of<SessionState>(input.Session),
                    states.Of<SessionState>(input.To),
                    input,
                    actor,
                    commands.Now
                ),
            cancellation
        );
        return refusal is null
            ? new(await sessions.Find(input.Session, actor, cancellation), null)
            : new(null, [refusal]);
    }

    internal static Decision Decide(
        SessionState from,
        SessionState to,
        HandOverSessionInput input,
        Actor actor,
        DateTimeOffset now
    ) =>
        from.RunBy(
            actor,
            session =>
            {
                if (to is not SessionState.Opened { Facts: var next })
                    return new SessionNotFound();
                if (next.Tour != session.Tour || input.To == input.Session)
                    return new NotTheSameTour();
                if (next.IsOver)
                    return new SessionIsOver();
                var by = actor.PersonId!.Value;
                var ended = (new StreamId(input.Session), (Event)new SessionEnded(by, input.To, now));
                return next.Phase is SessionPhase.Live
                    ? Decision.Accept(ended)
                    : Decision.Accept(ended, (input.To, new SessionStarted(by, now)));
            }
        );
}
