using System.Security.Cryptography;
using System.Text;
using Hub.EventStore.Erasure;
using Hub.EventStore.Postgres;
using Npgsql;

namespace Hub.EventStore;

/// <summary>The log's tables in Marten's format, the schemas beside it, the audited functions, the roles and their rights.</summary>
public static class EventStoreSchema
{
    /// <summary>What <see cref="Create"/> runs, for a database administrator to read or run. Harmless when run again.</summary>
    /// <param name="beside">Further tables of the same program, each text run as their owner after the store's own.</param>
    public static string Sql(EventStoreOptions options, IReadOnlyList<string>? beside = null)
    {
        var statements = Statements(options, beside);
        return $"""
            begin;
            select pg_advisory_xact_lock(hashtextextended('hub.schema', 0));

            {statements}

            insert into {options.AuditSchema}.applied_schemas (hash) values ('{Hash(
                statements
            )}') on conflict do nothing;
            commit;
            """;
    }

    /// <summary>
    /// Creates what is missing and upgrades what is older, as the owner; changes nothing else. Without
    /// <see cref="EventStoreOptions.AutoCreate"/> it changes nothing at all.
    /// </summary>
    /// <param name="beside">As <see cref="Sql"/> takes it.</param>
    /// <exception cref="SchemaOutdated">It may not create, and what this program needs is not there.</exception>
    public static async Task Create(
        string ownerConnectionString,
        EventStoreOptions options,
        IReadOnlyList<string>? beside = null,
        CancellationToken cancellationToken = default
    )
    {
        await using var connection = new NpgsqlConnection(ownerConnectionString);
        await connection.OpenAsync(cancellationToken);
        if (!options.AutoCreate)
        {
            await Check(connection, options, beside, cancellationToken);
            return;
        }
        await using var command = new NpgsqlCommand(Sql(options, beside), connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task Check(
        NpgsqlConnection connection,
        EventStoreOptions options,
        IReadOnlyList<string>? beside,
        CancellationToken cancellationToken
    )
    {
        await using var command = new NpgsqlCommand(new SqlText(options)["FindAppliedSchema"], connection);
        command.Parameters.AddWithValue(Hash(Statements(options, beside)));
        try
        {
            if (await command.ExecuteScalarAsync(cancellationToken) is true)
                return;
        }
        catch (PostgresException missing)
            when (missing.SqlState is PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidSchemaName)
        {
            // A database that nothing of ours was run in.
        }
        throw new SchemaOutdated();
    }

    private static string Statements(EventStoreOptions options, IReadOnlyList<string>? beside)
    {
        var text = new SqlText(options);
        return $"""
            {text["CreateRoles"]}

            {text["CreateSchema"]}

            {text["CreateAppends"]}

            {text["CreateAudit"]}

            {Rules(options)}

            {text["CreateErasure"]}

            {text["CreateArchive"]}

            reset role;
            {text["GrantRights"]}

            {text["GrantAudit"]}

            set local role hub_owner;
            {string.Join("\n", beside ?? [])}
            reset role;
            """;
    }

    // What the registered event types and the options say; a shape that once was stored is never taken back.
    private static string Rules(EventStoreOptions options)
    {
        var rules = new TextRules(options);
        var audit = options.AuditSchema;
        return string.Join(
            '\n',
            [
                .. rules.Shapes.Select(shape =>
                    $"insert into {audit}.text_shapes values ({Quote(shape.Author)}, {Quote(shape.Words)}) on conflict do nothing;"
                ),
                .. rules.Classes.Select(each =>
                    $"insert into {audit}.retention_classes values ({Quote(each.Key)}, {Interval(each.Value)}) on conflict (name) do update set keep = excluded.keep;"
                ),
                .. rules.Retained.Select(each =>
                    $"insert into {audit}.retained_properties values ({Quote(each.Alias)}, {Quote(each.Property)}, {Quote(each.Class)}) on conflict (type, property) do update set class = excluded.class;"
                ),
                .. rules.HatsWithoutBody.Select(prefix =>
                    $"insert into {audit}.hats_without_body values ({Quote(prefix)}) on conflict do nothing;"
                ),
            ]
        );
    }

    private static string Interval(TimeSpan? keep) =>
        keep is { } time ? FormattableString.Invariant($"interval '{time.TotalSeconds:F0} seconds'") : "null";

    private static string Quote(string value) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Hash(string statements) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(statements)));
}
