using Hub.Shared.Database;
using Npgsql;

namespace Hub.Identity.Sessions;

/// <summary>The built-in issuer's key, kept over restarts. Used in Development only.</summary>
public sealed class DevelopmentKeyList(NpgsqlDataSource database)
{
    /// <summary>Keeps the key unless there is one; answers the one that is kept.</summary>
    public async Task<string> KeepOrGet(string name, string pem, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(SqlFile.Read<DevelopmentKeyList>("KeepDevelopmentKey"));
        command.Parameters.Add(new() { Value = name });
        command.Parameters.Add(new() { Value = pem });
        return (string)(await command.ExecuteScalarAsync(cancellation))!;
    }
}
