using Hub.Shared.Database;
using Npgsql;

namespace Hub.Identity.Sessions;

/// <summary>
/// The keys that protect cookies and tickets, shared by all nodes. Synchronous, as the framework asks for them: once at
/// start and then once a day.
/// </summary>
public sealed class ProtectionKeyList(NpgsqlDataSource database)
{
    public IReadOnlyList<string> All()
    {
        using var command = database.CreateCommand(SqlFile.Read<ProtectionKeyList>("AllProtectionKeys"));
        using var reader = command.ExecuteReader();
        var keys = new List<string>();
        while (reader.Read())
        {
            keys.Add(reader.GetString(0));
        }

        return keys;
    }

    public void Keep(string name, string xml)
    {
        using var command = database.CreateCommand(SqlFile.Read<ProtectionKeyList>("KeepProtectionKey"));
        command.Parameters.Add(new() { Value = name });
        command.Parameters.Add(new() { Value = xml });
        command.ExecuteNonQuery();
    }
}
