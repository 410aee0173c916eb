using Hub.EventStore.Postgres;
using Hub.EventStore.Writing;
using Npgsql;

namespace Hub.EventStore.Projections;

/// <summary>
/// Writes a page's statements in their order. Rows that are only added and follow one another go by COPY, a table at a time;
/// all else in one round trip.
/// </summary>
internal sealed class RebuildWriter(NpgsqlConnection session, SqlText sql)
{
    private const int WorthCopying = 16;
    private const int MostTogether = 1000;

    private readonly Dictionary<InsertInto, string[]> types = [];

    public async Task Write(IReadOnlyList<ProjectedStatement> statements, CancellationToken cancellationToken)
    {
        var pending = new List<ProjectedStatement>();
        for (var start = 0; start < statements.Count; )
        {
            var end = start;
            while (end < statements.Count && statements[end].Row is not null)
                end++;
            if (end - start >= WorthCopying)
            {
                await Run(pending, cancellationToken);
                foreach (var rows in statements.Skip(start).Take(end - start).GroupBy(each => each.Row!))
                    await Copy(rows.Key, rows, cancellationToken);
                start = end;
                continue;
            }
            // A short run goes with what follows it, up to the next that may be long.
            end = Math.Min(end + 1, statements.Count);
            for (; start < end; start++)
                pending.Add(statements[start]);
            if (pending.Count >= MostTogether)
                await Run(pending, cancellationToken);
        }
        await Run(pending, cancellationToken);
    }

    /// <summary>One event's statements, each as it stands.</summary>
    public Task WriteAlone(IReadOnlyList<ProjectedStatement> statements, CancellationToken cancellationToken) =>
        Run([.. statements], cancellationToken);

    private async Task Run(List<ProjectedStatement> pending, CancellationToken cancellationToken)
    {
        if (pending.Count == 0)
            return;
        await using var batch = new NpgsqlBatch(session);
        foreach (var each in pending)
            batch.BatchCommands.Add(Statement.Of(each.Sql, each.Values));
        await batch.ExecuteNonQueryAsync(cancellationToken);
        pending.Clear();
    }

    private async Task Copy(InsertInto into, IEnumerable<ProjectedStatement> rows, CancellationToken cancellationToken)
    {
        var columns = await Types(into, cancellationToken);
        await using var import = await session.BeginBinaryImportAsync(
            $"copy {into.Table} ({string.Join(", ", into.Columns)}) from stdin (format binary)",
            cancellationToken
        );
        foreach (var row in rows)
        {
            await import.StartRowAsync(cancellationToken);
            for (var i = 0; i < columns.Length; i++)
                await Write(import, row.Values[i], columns[i], cancellationToken);
        }
        await import.CompleteAsync(cancellationToken);
    }

    private static Task Write(
        NpgsqlBinaryImporter import,
        object? value,
        string type,
        CancellationToken cancellationToken
    ) =>
        value switch
        {
            null or DBNull => import.WriteNullAsync(cancellationToken),
            StreamId stream => import.WriteAsync(stream.Value, type, cancellationToken),
            Guid id => import.WriteAsync(id, type, cancellationToken),
            string text => import.WriteAsync(text, type, cancellationToken),
            long number => import.WriteAsync(number, type, cancellationToken),
            int number => import.WriteAsync(number, type, cancellationToken),
            DateTimeOffset instant => import.WriteAsync(instant, type, cancellationToken),
            _ => import.WriteAsync(value, type, cancellationToken),
        };

    // COPY takes no number for a longer one: what a column is must be known.
    private async Task<string[]> Types(InsertInto into, CancellationToken cancellationToken)
    {
        if (types.TryGetValue(into, out var known))
            return known;
        await using var command = new NpgsqlCommand(sql["ReadColumns"], session);
        command.Parameters.AddWithValue(into.Table);
        var found = new Dictionary<string, string>();
        await using (var reader = await command.ExecuteReaderAsync(cancellationToken))
            while (await reader.ReadAsync(cancellationToken))
                found[reader.GetString(0)] = reader.GetString(1);
        return types[into] = [
            .. into.Columns.Select(column =>
                found.GetValueOrDefault(column)
                ?? throw new RebuildFailed($"The table {into.Table} has no column {column}.")
            ),
        ];
    }
}
