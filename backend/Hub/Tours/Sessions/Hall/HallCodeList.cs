using System.Globalization;
using System.Security.Cryptography;
using Hub.Identity.Guests;
using Npgsql;

namespace Hub.Tours.Sessions.Hall;

/// <summary>The codes that are in force. They are ordinary rows, not events: what came of them is in the log by its people.</summary>
public sealed class HallCodeList(NpgsqlDataSource database, GuestList guests, TimeProvider time)
{
    /// <summary>A day with travel, and then it is over.</summary>
    private static readonly TimeSpan Lasts = TimeSpan.FromHours(24);

    private const int Codes = 100_000_000;

    /// <summary>One answer per session, in the same order; null where there is none. For those who lead them.</summary>
    public async Task<IReadOnlyList<HallCode?>> Find(IReadOnlyList<Guid> sessions, CancellationToken cancellation)
    {
        if (sessions.Count == 0)
            return [];
        await using var command = database
            .CreateCommand(SqlFile.Read<HallCodeList>("CodesOfSessions"))
            .With("sessions", sessions.ToArray())
            .With("now", time.GetUtcNow());
        var found = await command.ReadAll(Read, cancellation);
        var count = await guests.Count([.. found.Select(code => code.Id)], cancellation);
        var bySession = found.ToDictionary(code => code.SessionId);
        return
        [
            .. sessions.Select(id =>
                bySession.TryGetValue(id, out var code) ? code with { Guests = count.GetValueOrDefault(code.Id) } : null
            ),
        ];
    }

    /// <summary>The code in force, made now where there is none.</summary>
    public async Task Open(Guid session, CancellationToken cancellation)
    {
        await using var old = database
            .CreateCommand(SqlFile.Read<HallCodeList>("RemoveOldCodes"))
            .With("now", time.GetUtcNow());
        await old.ExecuteNonQueryAsync(cancellation);
        await using var command = database
            .CreateCommand(SqlFile.Read<HallCodeList>("AddCode"))
            .With("id", Guid.CreateVersion7())
            .With("session", session)
            .With("code", RandomNumberGenerator.GetInt32(Codes).ToString("D8", CultureInfo.InvariantCulture))
            .With("until", time.GetUtcNow() + Lasts);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Takes the code back and sends out all who came by it; answers who they were.</summary>
    public async Task<IReadOnlyList<Guid>> Close(Guid session, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<HallCodeList>("RemoveCode"))
            .With("session", session);
        return await command.ExecuteScalarAsync(cancellation) is Guid code
            ? await guests.SendOut(code, cancellation)
            : [];
    }

    /// <summary>What somebody typed, with or without spaces; null for anything but a code of a session that is not over.</summary>
    public async Task<HallCode?> Match(string? typed, CancellationToken cancellation)
    {
        var code = new string([.. (typed ?? "").Where(char.IsAsciiDigit).Take(9)]);
        if (code.Length != 8)
            return null;
        await using var command = database
            .CreateCommand(SqlFile.Read<HallCodeList>("MatchCode"))
            .With("code", code)
            .With("now", time.GetUtcNow());
        return (await command.ReadAll(Read, cancellation)).SingleOrDefault();
    }

    private static HallCode Read(NpgsqlDataReader row) =>
        new(row.GetGuid(0), row.GetGuid(1), row.GetString(2), row.Instant(3), 0);
}
