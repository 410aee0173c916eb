using System.Globalization;
using Hub.GraphQL;
using Npgsql;

namespace Hub.Notifications.Notices;

/// <summary>A person's own notices, of what they may still see: asked again at each reading.</summary>
public sealed class NoticeList(NpgsqlDataSource database)
{
    public async Task<IReadOnlyList<Notice>> Page(
        Guid person,
        Sight sight,
        int count,
        long? before,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<NoticeList>("PageOfNotices"))
            .With("person", person)
            .With("count", count)
            .With("before", before ?? long.MaxValue)
            .With(sight);
        return await command.ReadAll(Read, cancellation);
    }

    public async Task<IReadOnlyList<Notice?>> Find(
        Guid person,
        Sight sight,
        IReadOnlyList<Guid> ids,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<NoticeList>("FindNotices"))
            .With("person", person)
            .With(sight);
        return await command.ReadInOrder(ids, Read, notice => notice.Uuid, cancellation);
    }

    public async Task<int> Unread(Guid person, Sight sight, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<NoticeList>("CountUnreadNotices"))
            .With("person", person)
            .With(sight);
        return (int)(await command.ExecuteScalarAsync(cancellation))!;
    }

    /// <summary>Null marks all that the person may see now; ids of others' notices mark nothing.</summary>
    public async Task MarkRead(
        Guid person,
        IReadOnlyList<Guid>? ids,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<NoticeList>("MarkNoticesRead"))
            .With("person", person)
            .With("all", ids is null)
            .With("ids", (ids ?? []).ToArray())
            .With("now", now);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    internal static string CursorOf(Notice notice) =>
        Cursor.Encode(notice.Sequence.ToString(CultureInfo.InvariantCulture));

    private static Notice Read(NpgsqlDataReader row) =>
        new(
            row.GetGuid(0),
            Enum.Parse<NoticeKind>(row.GetString(1)),
            row.GuidOrNull(2),
            row.GuidOrNull(3),
            row.GuidOrNull(4),
            row.GuidOrNull(5),
            row.StringOrNull(6),
            row.Instant(7),
            row.InstantOrNull(8),
            row.GetInt64(9)
        );
}
