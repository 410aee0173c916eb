using Hub.EventStore.Postgres;
using Hub.EventStore.Serialization;
using Npgsql;

namespace Hub.EventStore.Subscriptions;

/// <summary>
/// Proves numbers dead. Under the append lock no writer of ours is at work; if then no other transaction holds a number
/// either, whatever is missing below the last number will never come.
/// </summary>
internal sealed class HoleResolver(SqlText sql, EventRows rows)
{
    /// <summary>The last sequence below which the log is settled, or null while somebody holds a number.</summary>
    public async Task<long?> Settle(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        if (!await NobodyHoldsNumbers(connection, sql, cancellationToken))
            return null;
        await using var last = new NpgsqlCommand(sql["ReadLast"], connection);
        return (long)(await last.ExecuteScalarAsync(cancellationToken))!;
    }

    /// <summary>
    /// The events that are there after all in the hole after <paramref name="after"/> and up to <paramref name="last"/>, the
    /// rest being recorded as skipped; null while somebody may still fill it.
    /// </summary>
    public async Task<IReadOnlyList<LogEntry>?> Resolve(
        NpgsqlConnection connection,
        long after,
        long last,
        CancellationToken cancellationToken
    )
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        if (!await NobodyHoldsNumbers(connection, sql, cancellationToken))
            return null;
        var entries = await LogReader.Read(connection, sql, rows, after, last, int.MaxValue, cancellationToken);
        await RecordSkips(connection, after, last, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return entries;
    }

    /// <summary>Writes down the holes of a settled part of the log, for <c>verify</c> and for other programs.</summary>
    public async Task RecordSkips(
        NpgsqlConnection connection,
        long after,
        long last,
        CancellationToken cancellationToken
    )
    {
        await using var record = new NpgsqlCommand(sql["RecordSkips"], connection);
        record.Parameters.AddWithValue(after);
        record.Parameters.AddWithValue(last);
        await record.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Takes the append lock to the transaction's end, and then sees whether a foreign writer has a number.</summary>
    public static async Task<bool> NobodyHoldsNumbers(
        NpgsqlConnection connection,
        SqlText sql,
        CancellationToken cancellationToken
    )
    {
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(new NpgsqlBatchCommand(sql["TakeLock"]));
        batch.BatchCommands.Add(new NpgsqlBatchCommand(sql["CountNumberHolders"]));
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        return reader.GetInt64(0) == 0;
    }
}
