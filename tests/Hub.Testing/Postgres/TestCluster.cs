using System.Diagnostics;
using Npgsql;

namespace Hub.Testing.Postgres;

/// <summary>
/// A throwaway PostgreSQL for one process: Unix socket only, in a folder of its own, fsync off. It ends when the process
/// ends, however that happens: a shell beside it waits on a pipe that only the process holds open.
/// </summary>
public sealed class TestCluster : IAsyncDisposable
{
    private const string Superuser = "hub";
    private const int Port = 5432;
    private static readonly Lazy<Task<TestCluster>> SharedCluster = new(() => Start());

    private readonly ClusterFolder folder;
    private readonly IReadOnlyDictionary<string, string> settings;
    private Process? server;

    private TestCluster(ClusterFolder folder, IReadOnlyDictionary<string, string> settings) =>
        (this.folder, this.settings) = (folder, settings);

    /// <summary>The one that the tests of this process share.</summary>
    public static Task<TestCluster> Shared => SharedCluster.Value;

    /// <summary>A cluster of its own, for tests that kill it or need other settings.</summary>
    public static async Task<TestCluster> Start(IReadOnlyDictionary<string, string>? settings = null)
    {
        var cluster = new TestCluster(ClusterFolder.Create(), settings ?? new Dictionary<string, string>());
        await cluster.folder.Run(
            "initdb",
            "-D",
            cluster.folder.Data,
            "-U",
            Superuser,
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--no-sync"
        );
        await cluster.Restart();
        return cluster;
    }

    /// <summary>The owner's connection string to <paramref name="database"/>.</summary>
    public string ConnectionString(string database) =>
        new NpgsqlConnectionStringBuilder
        {
            Host = folder.Root,
            Port = Port,
            Username = Superuser,
            Database = database,
            IncludeErrorDetail = true,
            Timeout = 30,
            MaxPoolSize = 50,
        }.ConnectionString;

    /// <summary>Starts the server, also after <see cref="Kill"/>.</summary>
    public async Task Restart()
    {
        string[] arguments =
        [
            .. new[] { "-D", folder.Data, "-k", folder.Root, "-p", $"{Port}" },
            .. Options().SelectMany(option => new[] { "-c", $"{option.Key}={option.Value}" }),
        ];
        server = folder.StartServer(arguments);
        await WaitUntilReady();
    }

    /// <summary>Kills the server and all its backends at once, as a power cut would without losing the disk.</summary>
    public async Task Kill()
    {
        NpgsqlConnection.ClearAllPools();
        folder.KillServer();
        await server!.WaitForExitAsync();
    }

    /// <summary>Starts it again, after a kill, with its write-ahead log in <paramref name="target"/>, an empty folder.</summary>
    public async Task MoveWriteAheadLog(string target)
    {
        await Kill();
        await folder.MoveWriteAheadLog(target);
        await Restart();
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
        {
            server.StandardInput.Close();
            await server.WaitForExitAsync();
            server.Dispose();
        }
        folder.Delete();
    }

    private Dictionary<string, string> Options()
    {
        var options = new Dictionary<string, string>
        {
            ["listen_addresses"] = "",
            ["unix_socket_permissions"] = "0777",
            ["fsync"] = "off",
            ["full_page_writes"] = "off",
            ["max_connections"] = "300",
            ["shared_buffers"] = "64MB",
            ["log_min_messages"] = "fatal",
            ["log_min_error_statement"] = "panic",
            ["timezone"] = "UTC",
        };
        foreach (var (name, value) in settings)
            options[name] = value;
        return options;
    }

    private async Task WaitUntilReady()
    {
        var deadline = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await using var connection = new NpgsqlConnection(ConnectionString("postgres") + ";Pooling=false");
                await connection.OpenAsync();
                return;
            }
            catch (NpgsqlException problem) when (deadline.Elapsed < TimeSpan.FromSeconds(60))
            {
                if (server!.HasExited)
                    throw new InvalidOperationException($"PostgreSQL did not start: {folder.Log}", problem);
                using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
                await pause.WaitForNextTickAsync();
            }
        }
    }
}
