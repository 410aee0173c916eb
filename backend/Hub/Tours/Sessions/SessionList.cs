using Hub.EventStore;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Npgsql;

namespace Hub.Tours.Sessions;

/// <summary>Sessions as somebody may take part in them.</summary>
public sealed class SessionList(NpgsqlDataSource database) : IThings<Session>
{
    public Refusal NotFound { get; } = new SessionNotFound();

    public StreamId StreamOf(Session thing) => thing.Uuid;

    public async Task<IReadOnlyList<Session?>> Find(
        IReadOnlyList<Guid> ids,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = database.CreateCommand(SqlFile.Read<SessionList>("FindSessions")).With(sight);
        return await command.ReadInOrder(ids, Read, session => session.Uuid, cancellation);
    }

    /// <summary>Who has a part in each session, hosts first.</summary>
    public async Task<ILookup<Guid, (Guid Person, SessionRole Role)>> Roles(
        IReadOnlyList<Guid> sessions,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<SessionList>("RolesOfSessions"))
            .With("sessions", sessions.ToArray());
        var rows = await command.ReadAll(
            row =>
                (
                    Session: row.GetGuid(0),
                    Person: row.GetGuid(1),
                    Role: StoredNames.Read<SessionRole>(row.GetString(2))
                ),
            cancellation
        );
        return rows.OrderBy(row => row.Role).ToLookup(row => row.Session, row => (row.Person, row.Role));
    }

    private static Session Read(NpgsqlDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetGuid(1),
            row.GetFieldValue<string[]>(2),
            StoredNames.Read<SessionPhase>(row.GetString(3)),
            row.GuidOrNull(4),
            StoredNames.Read<VideoKind>(row.GetString(5)),
            row.StringOrNull(6),
            row.GetBoolean(7),
            row.StringOrNull(8),
            row.GuidOrNull(9),
            row.InstantOrNull(10),
            row.InstantOrNull(11),
            row.GetInt64(12),
            row.GetBoolean(13),
            row.StringOrNull(14) is { } role ? StoredNames.Read<SessionRole>(role) : null
        );
}
