using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;

namespace Hub.Tours.Sessions.Polls;

/// <param name="Poll">The poll.</param>
public sealed record OpenPollInput([property: ID<Poll>] Guid Poll, Guid? CommandId = null) : ICommandInput;

public sealed record OpenPollPayload(Poll? Poll, IReadOnlyList<IError>? Errors);

[MutationType]
public static class OpenPoll
{
    /// <summary>Lets everybody in the session answer a poll. For hosts.</summary>
    [GraphQLName("openPoll")]
    public static async Task<OpenPollPayload> Run(
        OpenPollInput input,
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
        session.RunBy(
            actor,
            _ =>
                state is not PollState.Drafted drafted
                    ? new PollNotFound()
                    : drafted.Status switch
                    {
                        PollStatus.Open => new AlreadyDone(),
                        PollStatus.Closed => new PollNotDraft(),
                        _ => new PollOpened(drafted.Session, actor.PersonId!.Value, now),
                    }
        );
}
