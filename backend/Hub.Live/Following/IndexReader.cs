using Npgsql;

namespace Hub.Live;

/// <summary>Reads the channel index.</summary>
sealed class IndexReader(NpgsqlDataSource database, LiveOptions options)
{
    private readonly string missed = LiveSql.Read("ReadMissed", options.ReadSchema);
    private readonly string missedTotals = LiveSql.Read("ReadMissedTotals", options.ReadSchema);
    private readonly string added = LiveSql.Read("ReadNew", options.ReadSchema);
    private readonly string addedTotals = LiveSql.Read("ReadNewTotals", options.ReadSchema);

    /// <summary>A channel's lines and changed totals after a position, both from one snapshot or later.</summary>
    public async Task<IndexLines> Missed(ChannelName channel, long after, int limit, CancellationToken ct)
    {
        await using var batch = database.CreateBatch();
        batch.BatchCommands.Add(Command(missed, channel.Value, after, (long)limit));
        batch.BatchCommands.Add(Command(missedTotals, channel.Value, after, (long)limit));
        await using var reader = await batch.ExecuteReaderAsync(ct);
        var events = new List<ChannelEvent>();
        while (await reader.ReadAsync(ct))
            events.Add(
                new(channel.Value, reader.GetInt64(0), reader.GetInt64(1), reader.GetString(2), reader.GetGuid(3))
            );
        await reader.NextResultAsync(ct);
        var totals = new List<ChannelEvent>();
        while (await reader.ReadAsync(ct))
            totals.Add(new(channel.Value, reader.GetInt64(0), 0, reader.GetString(1), reader.GetGuid(2)));
        return new(events, totals);
    }

    /// <summary>All channels' lines and changed totals of the events after <paramref name="after"/> up to <paramref name="to"/>.</summary>
    public async Task<IndexLines> New(long after, long to, CancellationToken ct)
    {
        await using var batch = database.CreateBatch();
        batch.BatchCommands.Add(Command(added, after, to));
        batch.BatchCommands.Add(Command(addedTotals, after, to));
        await using var reader = await batch.ExecuteReaderAsync(ct);
        var events = new List<ChannelEvent>();
        while (await reader.ReadAsync(ct))
            events.Add(
                new(reader.GetString(0), reader.GetInt64(1), reader.GetInt64(2), reader.GetString(3), reader.GetGuid(4))
            );
        await reader.NextResultAsync(ct);
        var totals = new List<ChannelEvent>();
        while (await reader.ReadAsync(ct))
            totals.Add(new(reader.GetString(0), reader.GetInt64(1), 0, reader.GetString(2), reader.GetGuid(3)));
        return new(events, totals);
    }

    private static NpgsqlBatchCommand Command(string sql, params object[] values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        return command;
    }
}

/// <summary>Lines of the index, in order, and totals that have changed (their <c>Previous</c> is 0).</summary>
sealed record IndexLines(IReadOnlyList<ChannelEvent> Events, IReadOnlyList<ChannelEvent> Totals);
