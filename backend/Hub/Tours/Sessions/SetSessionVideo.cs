using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;

namespace Hub.Tours.Sessions;

/// <param name="Session">The session.</param>
/// <param name="Kind">What kind of room it is.</param>
/// <param name="Address">The link; of Jitsi the room's name. Null for <c>NONE</c>.</param>
public sealed record SetSessionVideoInput(
    [property: ID<Session>] Guid Session,
    VideoKind Kind,
    string? Address = null,
    Guid? CommandId = null
) : ICommandInput;

public sealed record SetSessionVideoPayload(Session? Session, IReadOnlyList<IError>? Errors);

[MutationType]
public static class SetSessionVideo
{
    /// <summary>Says where picture and sound are. For hosts.</summary>
    [GraphQLName("setSessionVideo")]
    public static async Task<SetSessionVideoPayload> Run(
        SetSessionVideoInput input,
        Actor actor,
        JitsiRooms jitsi,
        CommandsOn<Session, SessionState> sessions,
        CancellationToken cancellation
    )
    {
        var (session, errors) = await sessions.Change(
            input.Session,
            input,
            (state, now) => Decide(state, input, actor, now),
            cancellation,
            wrong: !VideoAddress.Fits(input.Kind, input.Address) ? new VideoAddressNotAllowed(input.Kind)
                : input.Kind is VideoKind.Jitsi && !jitsi.IsSetUp ? new NoJitsi()
                : null
        );
        return new(session, errors);
    }

    internal static Decision Decide(SessionState state, SetSessionVideoInput input, Actor actor, DateTimeOffset now) =>
        state.RunBy(
            actor,
            session =>
                session.Video == (input.Kind, input.Address)
                    ? new AlreadyDone()
                    : new SessionVideoSet(input.Kind, input.Address, now)
        );
}
