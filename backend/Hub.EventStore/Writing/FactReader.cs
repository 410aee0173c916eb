using Hub.EventStore.Postgres;
using Hub.EventStore.Serialization;
using Npgsql;

namespace Hub.EventStore.Writing;

/// <summary>Begins the transaction, takes the lock, and reads what a batch is judged on, in one round trip.</summary>
internal sealed class FactReader(SqlText sql, EventRows rows)
{
    public async Task<BatchFacts> Read(NpgsqlConnection connection, IReadOnlyList<PendingCommand> commands)
    {
        var known = Oldest(commands);
        var ids = known.Keys.Select(stream => stream.Value).ToArray();
        var withVersion = known.Where(each => each.Value is not null).ToArray();

        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(Statement.Of("begin"));
        batch.BatchCommands.Add(Statement.Of(sql["TakeLock"]));
        batch.BatchCommands.Add(Statement.Of(sql["ReadHead"]));
        batch.BatchCommands.Add(Statement.Of(sql["ReadStreams"], Statement.Value(ids)));
        batch.BatchCommands.Add(
            Statement.Of(
                sql["ReadNewerEvents"],
                Statement.Value(withVersion.Select(each => each.Key.Value).ToArray()),
                Statement.Value(withVersion.Select(each => each.Value!.Value.Version!.Value).ToArray())
            )
        );
        batch.BatchCommands.Add(
            Statement.Of(sql["ReadCommands"], Statement.Value(commands.Select(each => each.FirstEventId).ToArray()))
        );

        await using var reader = await batch.ExecuteReaderAsync();
        await reader.NextResultAsync(); // past the lock
        await reader.ReadAsync();
        var head = new LogHead(
            reader.GetInt64(0),
            reader.IsDBNull(1) ? DateTimeOffset.MinValue : reader.GetFieldValue<DateTimeOffset>(1),
            reader.GetInt64(2)
        );
        await reader.NextResultAsync();
        var versions = new Dictionary<StreamId, (long Version, bool Archived)>();
        while (await reader.ReadAsync())
            versions[reader.GetGuid(0)] = (reader.GetInt64(1), reader.GetBoolean(2));
        await reader.NextResultAsync();
        var newer = await ReadNewer(reader);
        await reader.NextResultAsync();
        var saved = new Dictionary<Guid, SavedCommand>();
        while (await reader.ReadAsync())
            saved[reader.GetGuid(0)] = new SavedCommand(
                reader.GetInt64(1),
                reader.IsDBNull(2) ? null : reader.GetString(2),
                reader.IsDBNull(3) ? null : reader.GetString(3)
            );
        return new BatchFacts(head, Streams(known, versions, newer), saved);
    }

    /// <summary>Which of these keys somebody holds.</summary>
    public async Task ReadKeys(NpgsqlConnection connection, IReadOnlyList<string> keys, BatchFacts facts)
    {
        foreach (var key in keys)
            facts.Keys[key] = false;
        await using var command = new NpgsqlCommand(sql["ReadKeys"], connection);
        command.Parameters.Add(Statement.Value(keys.ToArray()));
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            facts.Keys[reader.GetString(0)] = true;
    }

    private async Task<Dictionary<StreamId, List<LogEntry>>> ReadNewer(NpgsqlDataReader reader)
    {
        var newer = new Dictionary<StreamId, List<LogEntry>>();
        while (await reader.ReadAsync())
        {
            StreamId stream = reader.GetGuid(2);
            if (!newer.TryGetValue(stream, out var entries))
                newer[stream] = entries = [];
            entries.Add(rows.ReadEntry(reader));
        }
        return newer;
    }

    private static Dictionary<StreamId, StreamFacts> Streams(
        Dictionary<StreamId, KnownStream?> known,
        Dictionary<StreamId, (long Version, bool Archived)> versions,
        Dictionary<StreamId, List<LogEntry>> newer
    )
    {
        var streams = new Dictionary<StreamId, StreamFacts>();
        foreach (var (stream, (version, archived)) in versions)
        {
            var entries = newer.GetValueOrDefault(stream, []);
            streams[stream] = new StreamFacts(
                version,
                entries.Count > 0 ? entries[^1].Sequence : known[stream]?.Sequence ?? 0,
                archived,
                [.. entries.TakeWhile(entry => entry.Problem is null).Select(entry => entry.Event.Data)],
                entries.FirstOrDefault(entry => entry.Problem is not null)?.Problem
            );
        }
        return streams;
    }

    private static Dictionary<StreamId, KnownStream?> Oldest(IReadOnlyList<PendingCommand> commands)
    {
        var oldest = new Dictionary<StreamId, KnownStream?>();
        foreach (var known in commands.SelectMany(command => command.Streams))
            if (known.Version is null)
                oldest.TryAdd(known.Stream, null);
            else if (
                !oldest.TryGetValue(known.Stream, out var other)
                || other is null
                || other.Value.Version > known.Version
            )
                oldest[known.Stream] = known;
        return oldest;
    }
}
