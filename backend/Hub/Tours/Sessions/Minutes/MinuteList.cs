using Hub.EventStore;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;
using Npgsql;

namespace Hub.Tours.Sessions.Minutes;

/// <summary>Minutes, for those who take part in their session.</summary>
public sealed class MinuteList(NpgsqlDataSource database) : IThings<Minute>
{
    public Refusal NotFound { get; } = new MinuteNotFound();

    public StreamId StreamOf(Minute thing) => thing.Uuid;

    public async Task<IReadOnlyList<Minute?>> Find(IReadOnlyList<Guid> ids, Sight sight, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(SqlFile.Read<MinuteList>("FindMinutes")).With(sight);
        return await command.ReadInOrder(ids, Read, minute => minute.Uuid, cancellation);
    }

    /// <summary>In the order in which they were written.</summary>
    public async Task<ILookup<Guid, Minute>> Of(
        IReadOnlyList<Guid> sessions,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<MinuteList>("MinutesOfSessions"))
            .With("sessions", sessions.ToArray())
            .With(sight);
        return (await command.ReadAll(Read, cancellation)).ToLookup(minute => minute.SessionId);
    }

    private static Minute Read(NpgsqlDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetGuid(1),
            StoredNames.Read<MinuteKind>(row.GetString(2)),
            Languages.Parse(row.GetString(3)),
            row.StringOrNull(4),
            row.StringOrNull(5),
            row.StringOrNull(6),
            row.StringOrNull(7),
            row.GuidOrNull(8),
            row.GetInt32(9),
            row.Instant(10),
            row.InstantOrNull(11),
            row.GetInt64(12)
        );
}
