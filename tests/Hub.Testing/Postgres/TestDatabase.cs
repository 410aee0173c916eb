using System.Collections.Concurrent;
using Npgsql;

namespace Hub.Testing.Postgres;

/// <summary>A database of its own for a test class, copied from a template that is built once a process.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<(TestCluster, string), Lazy<Task>> Templates = new();
    private static readonly SemaphoreSlim Copying = new(1);
    private static int number;

    private readonly TestCluster cluster;
    private readonly string name;

    private TestDatabase(TestCluster cluster, string name) => (this.cluster, this.name) = (cluster, name);

    /// <summary>As the owner of everything (a superuser); pooled by its own connection string.</summary>
    public string OwnerConnectionString => cluster.ConnectionString(name);

    /// <summary>As <paramref name="role"/>, with its rights only. The product runs as <c>hub_app</c>.</summary>
    public string ConnectionStringAs(string role) => $"{OwnerConnectionString};Options=-c role={role}";

    /// <summary>As the application's role.</summary>
    public string ConnectionString => ConnectionStringAs("hub_app");

    /// <summary>
    /// Copies the template called <paramref name="template"/>, which <paramref name="build"/> makes on first use: it gets
    /// the owner's connection string to an empty database.
    /// </summary>
    public static async Task<TestDatabase> Create(
        string template,
        Func<string, Task> build,
        TestCluster? cluster = null
    )
    {
        cluster ??= await TestCluster.Shared;
        await Templates.GetOrAdd((cluster, template), _ => new(() => Build(cluster, template, build))).Value;
        return await Copy(cluster, template);
    }

    /// <summary>An empty database.</summary>
    public static async Task<TestDatabase> CreateEmpty(TestCluster? cluster = null) =>
        await Copy(cluster ?? await TestCluster.Shared, "template1");

    /// <summary>A copy as this one is now, as a backup would be. Nobody may be connected.</summary>
    public Task<TestDatabase> Copy() => Copy(cluster, name);

    public async ValueTask DisposeAsync()
    {
        await using (var pool = new NpgsqlConnection(OwnerConnectionString))
            NpgsqlConnection.ClearPool(pool);
        await Execute(cluster, $"""drop database if exists "{name}" with (force)""");
    }

    private static async Task Build(TestCluster cluster, string template, Func<string, Task> build)
    {
        await Execute(cluster, $"""create database "{template}" """);
        var connectionString = cluster.ConnectionString(template);
        await build(connectionString);
        // A template can only be copied while nobody is connected to it.
        NpgsqlConnection.ClearAllPools();
        await Execute(cluster, $"""alter database "{template}" with allow_connections false""");
        await Execute(
            cluster,
            $"select pg_terminate_backend(pid) from pg_stat_activity where datname = '{template}' and pid <> pg_backend_pid()"
        );
    }

    private static async Task<TestDatabase> Copy(TestCluster cluster, string template)
    {
        var name = $"test_{Interlocked.Increment(ref number)}";
        await Copying.WaitAsync();
        try
        {
            await Execute(cluster, $"""create database "{name}" template "{template}" """);
        }
        finally
        {
            Copying.Release();
        }
        return new TestDatabase(cluster, name);
    }

    private static async Task Execute(TestCluster cluster, string sql)
    {
        await using var connection = new NpgsqlConnection(cluster.ConnectionString("postgres") + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
