using System.Security.Claims;
using System.Text.Json;
using Hub.EventStore;
using Npgsql;

namespace Hub.Live.Tests.Board;

/// <summary>A board's open notes, for everybody who is signed in.</summary>
public sealed class BoardChannel(NpgsqlDataSource database) : NotesChannel("board/{key}", database)
{
    protected override bool Sees(bool membersOnly) => !membersOnly;

    public override bool ShowsPresence => true;

    public override IReadOnlyList<string> SignalsFromClients => ["typing"];

    public override async ValueTask<bool> MayListen(ClaimsPrincipal user, ChannelName name, CancellationToken ct) =>
        user.HasClaim(claim => claim.Type == "hub_person")
        && name.Key != "nowhere"
        && !await Exists("select 1 from hub_read.boards_closed where board = $1", [name.Key], ct);

    public override IEnumerable<ChannelName> RightsChangedBy(RecordedEvent recorded) =>
        recorded.Data is BoardClosed closed ? [$"board/{closed.Board}"] : [];
}

/// <summary>The notes for members.</summary>
public sealed class MembersChannel(NpgsqlDataSource database) : NotesChannel("board/{key}/members", database)
{
    protected override bool Sees(bool membersOnly) => membersOnly;

    public override async ValueTask<bool> MayListen(ClaimsPrincipal user, ChannelName name, CancellationToken ct) =>
        Guid.TryParse(user.FindFirst("hub_person")?.Value, out var person)
        && await Exists(
            "select 1 from hub_read.board_members where board = $1 and person = $2",
            [name.Key, person],
            ct
        );

    public override IEnumerable<Guid> PersonsWhoseRightsChangeBy(RecordedEvent recorded) =>
        recorded.Data is MemberRemoved removed ? [removed.Person] : [];
}

public abstract class NotesChannel(string pattern, NpgsqlDataSource database) : Channel(pattern)
{
    private int renderings;

    /// <summary>How many notes have been rendered, for tests that say how often that may happen.</summary>
    public int Renderings => Volatile.Read(ref renderings);

    protected abstract bool Sees(bool membersOnly);

    public override async ValueTask<IReadOnlyList<ReadOnlyMemory<byte>?>> Render(
        ChannelName name,
        IReadOnlyList<ChannelEvent> events,
        CancellationToken ct
    )
    {
        var notes = await Read(
            "select id, title, members_only from hub_read.notes where id = any($1)",
            events,
            reader =>
                (
                    Note: Json(new { uuid = reader.GetGuid(0), title = reader.GetString(1) }),
                    MembersOnly: reader.GetBoolean(2)
                ),
            ct
        );
        Interlocked.Add(ref renderings, events.Count);
        return
        [
            .. events.Select(one =>
                notes.TryGetValue(one.Subject, out var note) && Sees(note.MembersOnly)
                    ? note.Note
                    : (ReadOnlyMemory<byte>?)null
            ),
        ];
    }

    public override async ValueTask<IReadOnlyList<ReadOnlyMemory<byte>?>> RenderTotals(
        ChannelName name,
        IReadOnlyList<ChannelEvent> totals,
        CancellationToken ct
    )
    {
        var likes = await Read(
            "select id, likes from hub_read.notes where id = any($1)",
            totals,
            reader => Json(new { uuid = reader.GetGuid(0), likes = reader.GetInt32(1) }),
            ct
        );
        return [.. totals.Select(one => (ReadOnlyMemory<byte>?)likes[one.Subject])];
    }

    protected async Task<bool> Exists(string sql, object[] values, CancellationToken ct)
    {
        await using var command = database.CreateCommand(sql);
        foreach (var value in values)
            command.Parameters.AddWithValue(value);
        return await command.ExecuteScalarAsync(ct) is not null;
    }

    private static ReadOnlyMemory<byte> Json(object value) => JsonSerializer.SerializeToUtf8Bytes(value);

    private async Task<Dictionary<Guid, T>> Read<T>(
        string sql,
        IReadOnlyList<ChannelEvent> things,
        Func<NpgsqlDataReader, T> row,
        CancellationToken ct
    )
    {
        await using var command = database.CreateCommand(sql);
        command.Parameters.AddWithValue(things.Select(one => one.Subject).ToArray());
        await using var reader = await command.ExecuteReaderAsync(ct);
        var rows = new Dictionary<Guid, T>();
        while (await reader.ReadAsync(ct))
            rows[reader.GetGuid(0)] = row(reader);
        return rows;
    }
}
