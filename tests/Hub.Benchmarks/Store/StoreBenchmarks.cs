using Hub.EventStore;
using Hub.Testing.Postgres;
using Npgsql;

namespace Hub.Benchmarks.Store;

/// <summary>The store's rows of the table of ratios, on a PostgreSQL of its own with fsync on.</summary>
internal static class StoreBenchmarks
{
    public static async Task<int> Run()
    {
        await using var cluster = await TestCluster.Start(
            new Dictionary<string, string>
            {
                ["fsync"] = "on",
                ["full_page_writes"] = "on",
                ["shared_buffers"] = "256MB",
                ["max_wal_size"] = "4GB",
                ["checkpoint_timeout"] = "30min",
            }
        );
        await using var database = await TestDatabase.Create(
            "benchmark",
            owner => EventStoreSchema.Create(owner, new EventStoreOptions()),
            cluster
        );
        var connectionString = database.ConnectionString;
        await using var source = NpgsqlDataSource.Create(connectionString);
        var options = new EventStoreOptions { DirectConnectionString = connectionString };
        options.RegisterEvents(typeof(PostWritten));
        await using var store = new PostgresEventStore(source, options);
        await using var byHand = new GroupCommitByHand(connectionString);
        await using var prepared = await PreparedAppends.Open(connectionString, 8);

        Task Append(int _) =>
            store.Append([new(Guid.NewGuid(), ExpectedVersion.NoStream, [PostWritten.Next()])], NewContext());
        Task ByHand(int _) => byHand.Append(PostWritten.Next());
        Task Prepared(int caller) => prepared.Append(caller, PostWritten.Next());

        await Rounds.Compare(
            "append, 1 caller, against prepared statements with one commit each",
            0.9,
            time => Rounds.Callers(1, Append, time),
            time => Rounds.Callers(1, Prepared, time)
        );
        await Rounds.Compare(
            "append, 64 callers, against a hand-written group commit fed by the same",
            0.8,
            time => Rounds.Callers(64, Append, time),
            time => Rounds.Callers(64, ByHand, time)
        );
        await Rounds.Compare(
            "append, 64 callers, against prepared statements over 8 connections",
            1.5,
            time => Rounds.Callers(64, Append, time),
            time => Rounds.Callers(8, Prepared, time)
        );
        await Rounds.Compare(
            "(for the ceiling) hand-written group commit with 64 callers, against full batches of 64 rows",
            0.6,
            time => Rounds.Callers(64, ByHand, time),
            byHand.FullBatches
        );
        await FollowLatency.Run(store, connectionString);
        await using var settings = source.CreateCommand(
            "select version() || ', fsync ' || current_setting('fsync') || ' by ' || current_setting('wal_sync_method')"
        );
        Console.WriteLine(await settings.ExecuteScalarAsync());
        return 0;
    }

    public static CommandContext NewContext() => new(Guid.NewGuid(), "WritePost", Guid.NewGuid(), "0123456789abcdef");
}
