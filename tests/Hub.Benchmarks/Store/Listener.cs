using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Hub.EventStore;
using Npgsql;

namespace Hub.Benchmarks.Store;

/// <summary>The other process: tells the moment at which it has each event. It ends with its standard input.</summary>
internal static class Listener
{
    public static async Task<int> Run(string kind, string connectionString)
    {
        _ = Task.Run(async () =>
        {
            await Console.In.ReadToEndAsync();
            Environment.Exit(0);
        });
        await (kind == "follow" ? Follow(connectionString) : Bare(connectionString));
        return 0;
    }

    private static async Task Follow(string connectionString)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        var options = new EventStoreOptions { DirectConnectionString = connectionString };
        options.RegisterEvents(typeof(PostWritten));
        await using var store = new PostgresEventStore(source, options);
        var head = await store.SafeHead();
        await Console.Out.WriteLineAsync("listening");
        await foreach (var _ in store.Follow(head))
            Tell();
    }

    private static async Task Bare(string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using (var listen = new NpgsqlCommand("listen hub_events", connection))
            await listen.ExecuteNonQueryAsync();
        var woken = "";
        connection.Notification += (_, notification) => woken = notification.Payload;
        await using var select = new NpgsqlCommand("select data from hub.mt_events where seq_id = $1", connection);
        select.Parameters.Add(new NpgsqlParameter<long> { TypedValue = 0 });
        await select.PrepareAsync();
        await Console.Out.WriteLineAsync("listening");
        while (true)
        {
            await connection.WaitAsync();
            ((NpgsqlParameter<long>)select.Parameters[0]).TypedValue = long.Parse(woken, CultureInfo.InvariantCulture);
            await using var reader = await select.ExecuteReaderAsync();
            await reader.ReadAsync();
            JsonSerializer.Deserialize<PostWritten>(reader.GetFieldValue<byte[]>(0));
            Tell();
        }
    }

    private static void Tell()
    {
        Console.Out.WriteLine(Stopwatch.GetTimestamp());
        Console.Out.Flush();
    }
}
