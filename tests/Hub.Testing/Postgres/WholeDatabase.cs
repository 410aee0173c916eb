using Npgsql;

namespace Hub.Testing.Postgres;

/// <summary>Looks at everything a database holds.</summary>
public static class WholeDatabase
{
    /// <summary>Every row of every table, of whatever schema, that holds <paramref name="text"/>: as <c>schema.table: row</c>.</summary>
    public static async Task<List<string>> Grep(NpgsqlDataSource owner, string text)
    {
        var found = new List<string>();
        foreach (var table in await Tables(owner))
        {
            await using var search = owner.CreateCommand(
                $"select whole::text from {table} as whole where strpos(lower(whole::text), lower($1)) > 0"
            );
            search.Parameters.AddWithValue(text);
            await using var reader = await search.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                found.Add($"{table}: {reader.GetString(0)}");
        }
        return found;
    }

    private static async Task<List<string>> Tables(NpgsqlDataSource owner)
    {
        await using var command = owner.CreateCommand(
            """
            select format('%I.%I', n.nspname, c.relname)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'm') and c.relpersistence <> 't' and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
            order by 1
            """
        );
        await using var reader = await command.ExecuteReaderAsync();
        var tables = new List<string>();
        while (await reader.ReadAsync())
            tables.Add(reader.GetString(0));
        return tables;
    }
}
