using Hub.EventStore.Postgres;
using Npgsql;

namespace Hub.EventStore;

/// <summary>The log's tables in Marten's format, the schemas beside it, the roles and their rights.</summary>
public static class EventStoreSchema
{
    /// <summary>What <see cref="Create"/> runs, for a database administrator to read or run. Harmless when run again.</summary>
    public static string Sql(EventStoreOptions options)
    {
        var text = new SqlText(options);
        return $"""
            begin;
            select pg_advisory_xact_lock(hashtextextended('hub.schema', 0));

            {text["CreateRoles"]}

            {text["CreateSchema"]}

            reset role;
            {text["GrantRights"]}
            commit;
            """;
    }

    /// <summary>Creates what is missing, as the owner; changes nothing that is there.</summary>
    public static async Task Create(
        string ownerConnectionString,
        EventStoreOptions options,
        CancellationToken cancellationToken = default
    )
    {
        await using var connection = new NpgsqlConnection(ownerConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand(Sql(options), connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
