using System.Globalization;
using System.Text.Json;
using Hub.GraphQL;
using Hub.Shared.Links;
using Hub.Shared.Notices;
using Npgsql;

namespace Hub.Notifications.Notices;

/// <summary>A person's own notices, of what they may still see: asked again at each reading.</summary>
public sealed class NoticeList(NpgsqlDataSource database, NoticeThings things, NoticeKinds kinds)
{
    /// <summary>Pages are filled with what may be seen, so more rows may be read than are answered.</summary>
    public async Task<IReadOnlyList<Notice>> Page(
        Guid person,
        Sight sight,
        int count,
        long? before,
        CancellationToken cancellation
    )
    {
        var page = new List<Notice>(count);
        var last = before ?? long.MaxValue;
        while (page.Count < count)
        {
            await using var command = database
                .CreateCommand(SqlFile.Read<NoticeList>("PageOfNotices"))
                .With("person", person)
                .With("count", count)
                .With("before", last);
            var rows = await command.ReadAll(Read, cancellation);
            page.AddRange((await Visible(rows, sight, cancellation)).OfType<Notice>());
            if (rows.Count < count)
                break;
            last = rows[^1].Sequence;
        }
        return page.Count > count ? page[..count] : page;
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
            .With("person", person);
        var rows = await command.ReadInOrder(ids, Read, notice => notice.Uuid, cancellation);
        return await Visible(rows, sight, cancellation);
    }

    /// <summary>How many of the newest 200 unread ones are of what the person may see.</summary>
    public async Task<int> Unread(Guid person, Sight sight, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<NoticeList>("UnreadNotices"))
            .With("person", person);
        var rows = await command.ReadAll(
            row => (row.GetString(0), new Thing(row.GetString(1), row.GetString(2))),
            cancellation
        );
        return (await things.Find([.. rows.Where(row => Known(row.Item1))], sight, cancellation)).Count(thing =>
            thing is not null
        );
    }

    /// <summary>Null marks all there are; ids of others' notices mark nothing.</summary>
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

    /// <summary>Null where the reader may no longer see what a notice is about.</summary>
    private async Task<IReadOnlyList<Notice?>> Visible(
        IReadOnlyList<Notice?> rows,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var told = rows.OfType<Notice>().Where(notice => Known(notice.Kind)).ToArray();
        var found = await things.Find([.. told.Select(notice => (notice.Kind, notice.About))], sight, cancellation);
        var thingOf = told.Zip(found).ToDictionary(pair => pair.First.Uuid, pair => pair.Second);
        return
        [
            .. rows.Select(notice =>
                notice is not null && thingOf.GetValueOrDefault(notice.Uuid) is { } thing
                    ? notice with
                    {
                        Thing = thing,
                    }
                    : null
            ),
        ];
    }

    private bool Known(string kind) => kinds.Of(kind) is not null;

    internal static Notice Read(NpgsqlDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetString(1),
            new Thing(row.GetString(2), row.GetString(3)),
            row.GuidOrNull(4),
            row.StringOrNull(5),
            JsonSerializer.Deserialize<Dictionary<string, string>>(row.GetString(6))!,
            row.Instant(7),
            row.InstantOrNull(8),
            row.GetInt64(9)
        );
}
