using System.Security.Cryptography;
using System.Text;
using Hub.Shared.Database;
using Npgsql;
using NpgsqlTypes;

namespace Hub.Identity.Sessions;

/// <summary>
/// Browser sessions in the database, so that any node serves any browser. Only a hash of the cookie's key is stored: who
/// reads the table cannot take a session over.
/// </summary>
public sealed class TicketList(NpgsqlDataSource database, TimeProvider time)
{
    public async Task Keep(
        string key,
        Guid? person,
        byte[] ticket,
        DateTimeOffset expiresAt,
        CancellationToken cancellation
    )
    {
        await using var command = Command("KeepTicket", key);
        command.Parameters.Add(new() { Value = person ?? (object)DBNull.Value, NpgsqlDbType = NpgsqlDbType.Uuid });
        command.Parameters.Add(new() { Value = ticket });
        command.Parameters.Add(new() { Value = expiresAt.ToUniversalTime() });
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Changes a session that is still there; one that was signed out meanwhile stays gone.</summary>
    public async Task Renew(string key, byte[] ticket, DateTimeOffset expiresAt, CancellationToken cancellation)
    {
        await using var command = Command("RenewTicket", key);
        command.Parameters.Add(new() { Value = ticket });
        command.Parameters.Add(new() { Value = expiresAt.ToUniversalTime() });
        await command.ExecuteNonQueryAsync(cancellation);
    }

    public async Task<byte[]?> Find(string key, CancellationToken cancellation)
    {
        await using var command = Command("FindTicket", key);
        command.Parameters.Add(new() { Value = time.GetUtcNow() });
        return await command.ExecuteScalarAsync(cancellation) as byte[];
    }

    /// <summary>
    /// True for the one request, over all nodes, that shall refresh the session's tokens; the others go on meanwhile.
    /// A node that dies while refreshing holds the right for half a minute.
    /// </summary>
    public async Task<bool> MayRefresh(string key, CancellationToken cancellation)
    {
        await using var command = Command("ClaimRefresh", key);
        command.Parameters.Add(new() { Value = time.GetUtcNow() });
        command.Parameters.Add(new() { Value = time.GetUtcNow().AddSeconds(30) });
        return await command.ExecuteNonQueryAsync(cancellation) == 1;
    }

    public async Task Remove(string key, CancellationToken cancellation)
    {
        await using var command = Command("RemoveTicket", key);
        command.Parameters.Add(new() { Value = time.GetUtcNow() });
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private NpgsqlCommand Command(string name, string key)
    {
        var command = database.CreateCommand(SqlFile.Read<TicketList>(name));
        command.Parameters.Add(new() { Value = SHA256.HashData(Encoding.UTF8.GetBytes(key)) });
        return command;
    }
}
