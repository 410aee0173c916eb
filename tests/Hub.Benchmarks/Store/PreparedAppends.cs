using Npgsql;
using NpgsqlTypes;

namespace Hub.Benchmarks.Store;

/// <summary>
/// Two prepared statements (three with a read model's row) and a commit for each event, in one round trip, one connection a
/// caller; no lock, no order.
/// </summary>
internal sealed class PreparedAppends : IAsyncDisposable
{
    private readonly List<NpgsqlConnection> connections = [];
    private readonly List<NpgsqlBatch> batches = [];

    public static async Task<PreparedAppends> Open(string connectionString, int callers, bool inline)
    {
        var opened = new PreparedAppends();
        for (var caller = 0; caller < callers; caller++)
        {
            var connection = new NpgsqlConnection(connectionString);
            await connection.OpenAsync();
            opened.connections.Add(connection);
            opened.batches.Add(await Prepare(connection, inline));
        }
        return opened;
    }

    public async Task Append(int caller, PostWritten post)
    {
        var batch = batches[caller];
        var (stream, id, now) = (Ids.Next(), Ids.Next(), DateTime.UtcNow);
        Rows.Set(batch.BatchCommands[0].Parameters[0], stream);
        Rows.Set(batch.BatchCommands[0].Parameters[1], now);
        var row = batch.BatchCommands[1].Parameters;
        Rows.Set(row[0], id);
        Rows.Set(row[1], stream);
        Rows.Set(row[2], post.Json());
        Rows.Set(row[3], PostWritten.Headers);
        Rows.Set(row[4], id.ToString());
        Rows.Set(row[5], now);
        if (batch.BatchCommands.Count > 2)
            Rows.SetPost(batch.BatchCommands[2], post);
        await batch.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var batch in batches)
            await batch.DisposeAsync();
        foreach (var connection in connections)
            await connection.DisposeAsync();
    }

    private static async Task<NpgsqlBatch> Prepare(NpgsqlConnection connection, bool inline)
    {
        var now = DateTime.UtcNow;
        var batch = new NpgsqlBatch(connection);
        var stream = new NpgsqlBatchCommand(Rows.Stream);
        stream.Parameters.Add(Rows.Of(Guid.Empty));
        stream.Parameters.Add(Rows.Of(now));
        batch.BatchCommands.Add(stream);
        var row = new NpgsqlBatchCommand(Rows.Event);
        row.Parameters.Add(Rows.Of(Guid.Empty));
        row.Parameters.Add(Rows.Of(Guid.Empty));
        row.Parameters.Add(Rows.Of(Array.Empty<byte>(), NpgsqlDbType.Jsonb));
        row.Parameters.Add(Rows.Of(Array.Empty<byte>(), NpgsqlDbType.Jsonb));
        row.Parameters.Add(Rows.Of(""));
        row.Parameters.Add(Rows.Of(now));
        batch.BatchCommands.Add(row);
        if (inline)
            batch.BatchCommands.Add(Rows.Post());
        await batch.PrepareAsync();
        return batch;
    }
}
