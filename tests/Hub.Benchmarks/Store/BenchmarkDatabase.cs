using Hub.EventStore;
using Hub.Testing.Postgres;
using Npgsql;

namespace Hub.Benchmarks.Store;

/// <summary>A PostgreSQL of its own with fsync on, and stores on it.</summary>
internal sealed class BenchmarkDatabase : IAsyncDisposable
{
    private readonly TestCluster cluster;
    private readonly TestDatabase database;
    private readonly List<IAsyncDisposable> opened = [];

    private BenchmarkDatabase(TestCluster cluster, TestDatabase database)
    {
        (this.cluster, this.database) = (cluster, database);
        Owner = Keep(NpgsqlDataSource.Create(database.OwnerConnectionString));
        Source = Keep(NpgsqlDataSource.Create(database.ConnectionString));
    }

    /// <summary>As the application's role.</summary>
    public string ConnectionString => database.ConnectionString;

    public string OwnerConnectionString => database.OwnerConnectionString;

    public NpgsqlDataSource Source { get; }

    public NpgsqlDataSource Owner { get; }

    public static async Task<BenchmarkDatabase> Start()
    {
        var cluster = await TestCluster.Start(
            new Dictionary<string, string>
            {
                ["fsync"] = "on",
                ["full_page_writes"] = "on",
                ["shared_buffers"] = "256MB",
                ["max_wal_size"] = "4GB",
                ["checkpoint_timeout"] = "30min",
            }
        );
        var database = await TestDatabase.Create("benchmark", Build, cluster);
        return new BenchmarkDatabase(cluster, database);
    }

    public PostgresEventStore OpenStore(bool inline = false)
    {
        var options = new EventStoreOptions { DirectConnectionString = ConnectionString };
        options.RegisterEvents(typeof(PostWritten));
        if (inline)
            options.Projections.Add(new PostRow());
        return Keep(new PostgresEventStore(Source, options));
    }

    public T Keep<T>(T disposable)
        where T : IAsyncDisposable
    {
        opened.Add(disposable);
        return disposable;
    }

    public async Task<string> Describe()
    {
        await using var settings = Source.CreateCommand(
            "select version() || ', fsync ' || current_setting('fsync') || ' by ' || current_setting('wal_sync_method')"
        );
        return (string)(await settings.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var each in Enumerable.Reverse(opened))
            await each.DisposeAsync();
        await database.DisposeAsync();
        await cluster.DisposeAsync();
    }

    private static async Task Build(string owner)
    {
        await EventStoreSchema.Create(owner, new EventStoreOptions());
        await using var source = NpgsqlDataSource.Create(owner);
        await using var table = source.CreateCommand($"{PostRow.Table}; grant all on hub_read.posts to hub_app");
        await table.ExecuteNonQueryAsync();
    }
}
