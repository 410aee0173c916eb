using System.Runtime.CompilerServices;
using Hub.EventStore.Postgres;
using Hub.EventStore.Serialization;
using Npgsql;

namespace Hub.EventStore.Subscriptions;

/// <summary>Reads a page of the log.</summary>
internal static class LogReader
{
    public static async Task<IReadOnlyList<LogEntry>> Read(
        NpgsqlConnection connection,
        SqlText sql,
        EventRows rows,
        long after,
        long last,
        int limit,
        CancellationToken cancellationToken
    )
    {
        var entries = new List<LogEntry>();
        await foreach (var entry in Stream(connection, sql, rows, after, last, limit, cancellationToken))
            entries.Add(entry);
        return entries;
    }

    /// <summary>One event after another, while PostgreSQL sends the next ones already.</summary>
    public static async IAsyncEnumerable<LogEntry> Stream(
        NpgsqlConnection connection,
        SqlText sql,
        EventRows rows,
        long after,
        long last,
        int limit,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await using var command = new NpgsqlCommand(sql["ReadLog"], connection);
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = after });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = last });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = limit });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
            yield return rows.ReadEntry(reader);
    }
}
