using Hub.Chat.Rooms;
using Hub.EventStore;
using Hub.Shared.Commands;
using Npgsql;

namespace Hub.Tours.Sessions;

/// <summary>
/// Each session has two chats: one for all who take part, one for its hosts alone. Its hosts moderate, and the moderators of
/// its networks.
/// </summary>
internal sealed class SessionRooms(NpgsqlDataSource database, SessionList sessions) : IChatRooms
{
    public async Task<ChatRights?> Find(Guid room, Actor actor, CancellationToken cancellation)
    {
        var behind = await SessionOfHostsRoom(room, cancellation);
        if (
            await sessions.Find(behind ?? room, actor, cancellation) is not { } session
            || (behind is not null && !session.IsHosted)
        )
            return null;
        return new ChatRights(
            MayWrite: session.Phase is not SessionPhase.Ended,
            MayModerate: session.IsHosted || session.NetworkKeys.Any(actor.MayModerate)
        );
    }

    public IEnumerable<Guid> PersonsWhoseRightsChangeBy(RecordedEvent recorded) => SessionRights.PersonsOf(recorded);

    private async Task<Guid?> SessionOfHostsRoom(Guid room, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<SessionRooms>("SessionOfHostsRoom"))
            .With("room", room);
        return (Guid?)await command.ExecuteScalarAsync(cancellation);
    }
}
