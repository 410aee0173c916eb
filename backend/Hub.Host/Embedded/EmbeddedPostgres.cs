using Hub.Host.Starting;
using Npgsql;

namespace Hub.Host.Embedded;

/// <summary>
/// A PostgreSQL of the hub's own, in its data folder: made on the first start, stopped when disposed, and ended by
/// itself when the hub is killed. Reached through a Unix socket in a closed folder, with generated passwords.
/// </summary>
public sealed class EmbeddedPostgres : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(2); // recovery after a crash included

    private readonly FolderLock held;
    private readonly ServerProcess server;

    private EmbeddedPostgres(FolderLock held, ServerProcess server, EmbeddedConnections connections)
    {
        this.held = held;
        this.server = server;
        Connections = connections;
    }

    public EmbeddedConnections Connections { get; }

    /// <exception cref="StartRefused">With what stands in the way and what to do.</exception>
    public static async Task<EmbeddedPostgres> Start(
        DataFolder folder,
        string? programsWanted,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        folder.Create();
        var held = FolderLock.Take(folder);
        ServerProcess? server = null;
        try
        {
            var cluster = new ClusterFolder(folder);
            cluster.Make();
            var programs = await ProgramChoice.Choose(folder, programsWanted, cluster.Major, cancellation);
            var secrets = ClusterSecrets.ReadOrMake(folder, cluster.Major is not null);
            await OrphanedServer.End(cluster.Data, TimeSpan.FromSeconds(30), time, cancellation);
            if (cluster.Major is null)
            {
                await NewCluster.Make(cluster, programs, secrets.Superuser, cancellation);
            }
            var address = ServerAddress.For(cluster);
            server = ServerProcess.Start(cluster, programs, address);
            var connections = new EmbeddedConnections(address, secrets);
            await UntilReady(server, connections, cluster, time, cancellation);
            await ClusterRoles.Make(connections, secrets, cancellation);
            return new(held, server, connections);
        }
        catch
        {
            if (server is not null)
            {
                await server.DisposeAsync();
            }
            held.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        held.Dispose();
    }

    private static async Task UntilReady(
        ServerProcess server,
        EmbeddedConnections connections,
        ClusterFolder cluster,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        var began = time.GetTimestamp();
        while (true)
        {
            try
            {
                await using var connection = new NpgsqlConnection(connections.Superuser);
                await connection.OpenAsync(cancellation);
                return;
            }
            catch (NpgsqlException notYet)
            {
                if (server.HasExited || time.GetElapsedTime(began) > LongestStart)
                {
                    var last = File.Exists(cluster.Log)
                        ? string.Join('\n', File.ReadLines(cluster.Log).TakeLast(15))
                        : "";
                    throw new StartRefused($"PostgreSQL did not start. The end of {cluster.Log}:\n{last}", notYet);
                }
            }
            await Task.Delay(TimeSpan.FromMilliseconds(20), time, cancellation);
        }
    }
}
