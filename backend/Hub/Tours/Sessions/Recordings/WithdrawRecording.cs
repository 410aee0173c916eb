using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;

namespace Hub.Tours.Sessions.Recordings;

/// <param name="Session">The session.</param>
public sealed record WithdrawRecordingInput([property: ID<Session>] Guid Session, Guid? CommandId = null)
    : ICommandInput;

public sealed record WithdrawRecordingPayload(Session? Session, IReadOnlyList<IError>? Errors);

[MutationType]
public static class WithdrawRecording
{
    /// <summary>Takes the recording off the page. For hosts.</summary>
    [GraphQLName("withdrawRecording")]
    public static async Task<WithdrawRecordingPayload> Run(
        WithdrawRecordingInput input,
        Actor actor,
        Commands commands,
        SessionList sessions,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is not { } person)
            return new(null, [new SignInRequired()]);
        if (await sessions.Find(input.Session, actor, cancellation) is null)
            return new(null, [sessions.NotFound]);
        var stream = RecordingState.StreamOf(input.Session);
        var refusal = await commands.Decide(
            [input.Session, stream],
            input,
            hat: null,
            states =>
                states
                    .Of<SessionState>(input.Session)
                    .HostedBy(
                        actor,
                        _ =>
                            states.Of<RecordingState>(stream).Published is null
                                ? new AlreadyDone()
                                : Decision.Accept(
                                    (stream, (Event)new RecordingWithdrawn(input.Session, person, commands.Now))
                                )
                    ),
            cancellation
        );
        return refusal is null
            ? new(await sessions.Find(input.Session, actor, cancellation), null)
            : new(null, [refusal]);
    }
}
