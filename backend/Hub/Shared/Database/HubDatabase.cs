using Npgsql;

namespace Hub.Shared.Database;

/// <summary>Creates the modules' own tables, as the owner, after the store has made the schemas and roles.</summary>
/// <remarks>
/// Each module's tables stand in its <c>Schema.sql</c>, written so that running it again changes nothing. No file refers
/// to another module's tables, so their order does not matter; it is by name, so that it is always the same.
/// </remarks>
public static class HubDatabase
{
    public static async Task Create(string ownerConnectionString, CancellationToken cancellation)
    {
        await using var connection = new NpgsqlConnection(ownerConnectionString);
        await connection.OpenAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        // Two hosts that start at once would collide on "create if not exists".
        await Execute("select pg_advisory_xact_lock(hashtextextended('hub schema', 0))");
        await Execute("set local role hub_owner");
        foreach (var script in Scripts())
            await Execute(script);
        await transaction.CommitAsync(cancellation);

        async Task Execute(string sql)
        {
            await using var command = new NpgsqlCommand(sql, connection, transaction);
            await command.ExecuteNonQueryAsync(cancellation);
        }
    }

    /// <summary>The statements, for a database administrator to read or run.</summary>
    public static IEnumerable<string> Scripts()
    {
        var assembly = typeof(HubDatabase).Assembly;
        return assembly
            .GetManifestResourceNames()
            .Where(name => name.EndsWith(".Schema.sql", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return reader.ReadToEnd();
            });
    }
}
