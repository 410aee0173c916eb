using System.Runtime.CompilerServices;
using Hub.EventStore.Postgres;
using Hub.EventStore.Serialization;
using Npgsql;

namespace Hub.EventStore.Subscriptions;

/// <summary>The log from a sequence on: what is old from the database, what is new from the tail's window.</summary>
internal sealed class Follower(NpgsqlDataSource source, SqlText sql, EventRows rows, Tail tail)
{
    private const int Page = 500;

    // Long enough to keep both ends at work; an end to each, so that a slow reader holds no statement open for hours.
    private const int LongPage = 10_000;

    public async IAsyncEnumerable<RecordedEvent> Follow(
        long after,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        while (true)
            foreach (var entry in await Next(after, cancellationToken))
            {
                yield return entry.Event;
                after = entry.Sequence;
            }
    }

    /// <summary>What follows <paramref name="after"/>, at least one event: waits until there is one.</summary>
    public async Task<IReadOnlyList<LogEntry>> Next(long after, CancellationToken cancellationToken)
    {
        tail.Start();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, tail.Stopping);
        while (true)
        {
            var entries = tail.Window.Read(after, out var more) ?? await ReadPage(after, tail.Window.Head, stop.Token);
            if (entries.Count > 0)
                return entries;
            await more.WaitAsync(stop.Token);
        }
    }

    /// <summary>One event of the log by its number; null when there is none.</summary>
    public async Task<LogEntry?> Find(long sequence, CancellationToken cancellationToken) =>
        await ReadPage(sequence - 1, sequence, cancellationToken) is [var found] ? found : null;

    /// <summary>The log up to where it is settled now.</summary>
    public async IAsyncEnumerable<RecordedEvent> ReadAll(
        long after,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var last = await tail.SafeHeadNow(cancellationToken);
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        for (var before = long.MinValue; before < after && after < last; )
        {
            before = after;
            await foreach (
                var entry in LogReader.Stream(connection, sql, rows, after, last, LongPage, cancellationToken)
            )
            {
                yield return entry.Event;
                after = entry.Sequence;
            }
        }
    }

    public async IAsyncEnumerable<RecordedEvent> ReadStream(
        StreamId stream,
        long afterVersion,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await using var command = new NpgsqlCommand(sql["ReadStream"], connection);
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = stream.Value });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = afterVersion });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
            yield return rows.Read(reader);
    }

    /// <summary>Several streams from their beginning, one after another, in one round trip.</summary>
    public async IAsyncEnumerable<RecordedEvent> ReadStreams(
        IReadOnlyList<StreamId> streams,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await using var command = new NpgsqlCommand(sql["ReadHistories"], connection);
        var ids = streams.Select(stream => stream.Value).ToArray();
        command.Parameters.Add(new NpgsqlParameter<Guid[]> { TypedValue = ids });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
            yield return rows.Read(reader);
    }

    private async Task<IReadOnlyList<LogEntry>> ReadPage(long after, long last, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        return await LogReader.Read(connection, sql, rows, after, last, Page, cancellationToken);
    }
}
