using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Tours.Tours;

namespace Hub.Tours.Sessions;

/// <param name="Session">The session.</param>
/// <param name="Item">The UUID of the programme's item that is on now; null between two items.</param>
public sealed record BeginProgrammeItemInput([property: ID<Session>] Guid Session, Guid? Item, Guid? CommandId = null)
    : ICommandInput;

public sealed record BeginProgrammeItemPayload(Session? Session, IReadOnlyList<IError>? Errors);

[MutationType]
public static class BeginProgrammeItem
{
    /// <summary>Says what is on now. For hosts.</summary>
    [GraphQLName("beginProgrammeItem")]
    public static async Task<BeginProgrammeItemPayload> Run(
        BeginProgrammeItemInput input,
        Actor actor,
        StopList stops,
        CommandsOn<Session, SessionState> sessions,
        CancellationToken cancellation
    )
    {
        var stop = (await stops.Find([input.Session], cancellation))[0];
        var isThere = input.Item is null || stop?.Programme.Any(item => item.Uuid == input.Item) == true;
        var (session, errors) = await sessions.Change(
            input.Session,
            input,
            (state, now) => Decide(state, input, actor, now),
            cancellation,
            wrong: isThere ? null : new ItemNotFound()
        );
        return new(session, errors);
    }

    internal static Decision Decide(
        SessionState state,
        BeginProgrammeItemInput input,
        Actor actor,
        DateTimeOffset now
    ) =>
        state.RunBy(
            actor,
            session => session.CurrentItem == input.Item ? new AlreadyDone() : new ProgrammeItemBegun(input.Item, now)
        );
}
