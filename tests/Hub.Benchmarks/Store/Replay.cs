using System.Diagnostics;
using System.Text.Json;
using Hub.EventStore;
using Npgsql;
using NpgsqlTypes;

namespace Hub.Benchmarks.Store;

/// <summary>Reading a million events from the first, against one SELECT whose bodies are deserialised.</summary>
internal static class Replay
{
    private const int Events = 1_000_000;
    private const int PerStream = 100;

    public static async Task Run(BenchmarkDatabase database, Turns turns)
    {
        await Fill(database);
        var store = database.OpenStore();
        var from = await store.SafeHead() - Events;
        var rounds = Math.Min(turns.Rounds, 3);
        var pairs = new List<(double Ours, double Bare)>();
        for (var round = 0; round <= rounds; round++)
        {
            var pair =
                round % 2 == 0
                    ? (await Rate(() => ByStore(store, from)), await Rate(() => Bare(database, from)))
                    : Swap(await Rate(() => Bare(database, from)), await Rate(() => ByStore(store, from)));
            if (round > 0) // the first warms up
                pairs.Add(pair);
        }
        Console.WriteLine(
            $"replay of {Events} events, against a bare reader that deserialises the same rows: {Rounds.Median(pairs.Select(pair => pair.Ours / pair.Bare)):0.00} x (must reach 0.5); {Rounds.Median(pairs.Select(pair => pair.Ours)):0} against {Rounds.Median(pairs.Select(pair => pair.Bare)):0} events a second; ratios {string.Join(' ', pairs.Select(pair => $"{pair.Ours / pair.Bare:0.00}"))}"
        );
    }

    private static async Task ByStore(PostgresEventStore store, long from)
    {
        var seen = 0;
        await foreach (var recorded in store.Read(ReadFrom.All(from)))
            if (recorded.Data is PostWritten)
                seen++;
        Expect(seen);
    }

    private static async Task Bare(BenchmarkDatabase database, long from)
    {
        await using var command = database.Source.CreateCommand(
            "select seq_id, data from hub.mt_events where seq_id > $1 order by seq_id"
        );
        command.Parameters.AddWithValue(from);
        await using var reader = await command.ExecuteReaderAsync();
        var seen = 0;
        while (await reader.ReadAsync())
            if (JsonSerializer.Deserialize<PostWritten>(reader.GetFieldValue<byte[]>(1)) is not null)
                seen++;
        Expect(seen);
    }

    // As appends of the store leave them.
    private static async Task Fill(BenchmarkDatabase database)
    {
        await Execute(
            database,
            $"""
            insert into hub.mt_streams (id, version)
            select md5('stream' || number)::uuid, {PerStream} from generate_series(0, {Events
                / PerStream} - 1) as number
            """
        );
        await Execute(
            database,
            $"""
            insert into hub.mt_events (seq_id, id, stream_id, version, data, type, mt_dotnet_type, headers, user_name)
            select
                nextval('hub.mt_events_sequence'), gen_random_uuid(), md5('stream' || number / {PerStream})::uuid,
                number % {PerStream} + 1, $1, 'post_written', 'Hub.Benchmarks.Store.PostWritten, Hub.Benchmarks', $2,
                gen_random_uuid()::text
            from generate_series(0, {Events} - 1) as number
            """,
            Rows.Of(PostWritten.Next().Json(), NpgsqlDbType.Jsonb),
            Rows.Of(PostWritten.Headers, NpgsqlDbType.Jsonb)
        );
        await Execute(database, "vacuum analyze hub.mt_events");
    }

    private static async Task Execute(BenchmarkDatabase database, string sql, params NpgsqlParameter[] parameters)
    {
        await using var command = database.Owner.CreateCommand(sql);
        command.CommandTimeout = 600;
        command.Parameters.AddRange(parameters);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<double> Rate(Func<Task> read)
    {
        var began = Stopwatch.GetTimestamp();
        await read();
        return Events / Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    private static (double Ours, double Bare) Swap(double bare, double ours) => (ours, bare);

    private static void Expect(int seen)
    {
        if (seen != Events)
            throw new InvalidOperationException($"{seen} events were read, not {Events}.");
    }
}
