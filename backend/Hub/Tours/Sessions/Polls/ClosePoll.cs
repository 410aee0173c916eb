using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;

namespace Hub.Tours.Sessions.Polls;

/// <param name="Poll">The poll.</param>
public sealed record ClosePollInput([property: ID<Poll>] Guid Poll, Guid? CommandId = null) : ICommandInput;

public sealed record ClosePollPayload(Poll? Poll, IReadOnlyList<IError>? Errors);

[MutationType]
public static class ClosePoll
{
    /// <summary>Ends a poll: no more answers, and everybody sees the result. For hosts, also after the session.</summary>
    [GraphQLName("closePoll")]
    public static async Task<ClosePollPayload> Run(
        ClosePollInput input,
        Actor actor,
        PartsOf<Poll, PollState> polls,
        CancellationToken cancellation
    )
    {
        var (poll, errors) = await polls.Change(
            input.Poll,
            input,
            (session, state, now) => Decide(session, state, actor, now),
            cancellation
        );
        return new(poll, errors);
    }

    internal static Decision Decide(SessionState session, PollState state, Actor actor, DateTimeOffset now) =>
        session.HostedBy(
            actor,
            _ =>
                state is not PollState.Drafted drafted
                    ? new PollNotFound()
                    : drafted.Status switch
                    {
                        PollStatus.Closed => new AlreadyDone(),
                        PollStatus.Draft => new PollNotOpen(),
                        _ => new PollClosed(drafted.Session, actor.PersonId!.Value, now),
                    }
        );
}
