using Npgsql;
using NpgsqlTypes;

namespace Hub.Benchmarks.Store;

/// <summary>Many events of a new stream by one prepared insert from arrays and one commit; no lock, no order.</summary>
internal sealed class HundredByHand : IAsyncDisposable
{
    private const NpgsqlDbType JsonArray = NpgsqlDbType.Array | NpgsqlDbType.Jsonb;

    private readonly NpgsqlConnection connection;
    private readonly NpgsqlBatch batch;

    private HundredByHand(NpgsqlConnection connection, NpgsqlBatch batch) =>
        (this.connection, this.batch) = (connection, batch);

    public static async Task<HundredByHand> Open(string connectionString)
    {
        var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        var batch = new NpgsqlBatch(connection);
        var stream = new NpgsqlBatchCommand(
            "insert into hub.mt_streams (id, version, timestamp, created) values ($1, $2, $3, $3)"
        );
        stream.Parameters.Add(Rows.Of(Guid.Empty));
        stream.Parameters.Add(Rows.Of(0L));
        stream.Parameters.Add(Rows.Of(DateTime.UtcNow));
        batch.BatchCommands.Add(stream);
        var rows = new NpgsqlBatchCommand(Rows.EventsOfOneStream);
        rows.Parameters.Add(Rows.Of(Guid.Empty));
        rows.Parameters.Add(Rows.Of(Array.Empty<Guid>()));
        rows.Parameters.Add(Rows.Of(Array.Empty<byte[]>(), JsonArray));
        rows.Parameters.Add(Rows.Of(Array.Empty<byte[]>(), JsonArray));
        rows.Parameters.Add(Rows.Of(Array.Empty<string>()));
        rows.Parameters.Add(Rows.Of(DateTime.UtcNow));
        batch.BatchCommands.Add(rows);
        await batch.PrepareAsync();
        return new HundredByHand(connection, batch);
    }

    public async Task Append(int count)
    {
        var ids = new Guid[count];
        var bodies = new byte[count][];
        var headers = new byte[count][];
        var users = new string[count];
        var user = Ids.Next().ToString();
        for (var i = 0; i < count; i++)
            (ids[i], bodies[i], headers[i], users[i]) = (
                Ids.Next(),
                PostWritten.Next().Json(),
                PostWritten.Headers,
                user
            );
        var (stream, now) = (Ids.Next(), DateTime.UtcNow);
        var streams = batch.BatchCommands[0].Parameters;
        Rows.Set(streams[0], stream);
        Rows.Set(streams[1], (long)count);
        Rows.Set(streams[2], now);
        var rows = batch.BatchCommands[1].Parameters;
        Rows.Set(rows[0], stream);
        Rows.Set(rows[1], ids);
        Rows.Set(rows[2], bodies);
        Rows.Set(rows[3], headers);
        Rows.Set(rows[4], users);
        Rows.Set(rows[5], now);
        await batch.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await batch.DisposeAsync();
        await connection.DisposeAsync();
    }
}
