using Hub.EventStore;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;

namespace Hub.Tours.Sessions.Participations;

/// <summary>Commands on what one person does in a session, decided over the session and that person's own stream.</summary>
public sealed class ParticipationCommands(Actor actor, Commands commands, SessionList sessions)
{
    public delegate Decision Decide(SessionState session, ParticipationState own, DateTimeOffset now);

    public async Task<Answer<Session>> Change<TInput>(
        Guid session,
        Guid? person,
        TInput input,
        Decide decide,
        CancellationToken cancellation
    )
        where TInput : ICommandInput
    {
        if (actor.PersonId is not { } self)
            return new SignInRequired();
        if (await sessions.Find(session, actor, cancellation) is not { } found)
            return sessions.NotFound;
        var stream = ParticipationState.StreamOf(session, person ?? self);
        var refusal = await commands.Decide(
            [session, stream],
            input,
            hat: null,
            states =>
            {
                var decided = decide(
                    states.Of<SessionState>(session),
                    states.Of<ParticipationState>(stream),
                    commands.Now
                );
                return decided.Events.Count == 0
                    ? decided
                    : Decision.Accept([.. decided.Events.Select(one => (stream, one))]);
            },
            cancellation
        );
        // What somebody does in a session changes nothing of the session itself.
        return refusal is null ? new Answer<Session>(found, null) : refusal;
    }
}
