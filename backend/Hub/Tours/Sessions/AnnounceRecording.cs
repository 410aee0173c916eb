using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;

namespace Hub.Tours.Sessions;

/// <param name="Session">The session.</param>
/// <param name="IsRecorded">True: it is recorded.</param>
public sealed record AnnounceRecordingInput(
    [property: ID<Session>] Guid Session,
    bool IsRecorded,
    Guid? CommandId = null
) : ICommandInput;

public sealed record AnnounceRecordingPayload(Session? Session, IReadOnlyList<IError>? Errors);

[MutationType]
public static class AnnounceRecording
{
    /// <summary>Says to everybody, also before they join, that the session is recorded, or that it is not. For hosts.</summary>
    [GraphQLName("announceRecording")]
    public static async Task<AnnounceRecordingPayload> Run(
        AnnounceRecordingInput input,
        Actor actor,
        CommandsOn<Session, SessionState> sessions,
        CancellationToken cancellation
    )
    {
        var (session, errors) = await sessions.Change(
            input.Session,
            input,
            (state, now) => Decide(state, input, actor, now),
            cancellation
        );
        return new(session, errors);
    }

    internal static Decision Decide(
        SessionState state,
        AnnounceRecordingInput input,
        Actor actor,
        DateTimeOffset now
    ) =>
        state.RunBy(
            actor,
            session =>
                session.IsRecorded == input.IsRecorded
                    ? new AlreadyDone()
                    : new RecordingAnnounced(input.IsRecorded, now)
        );
}
