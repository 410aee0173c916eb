using Hub.Host.Starting;
using Npgsql;

namespace Hub.Host.Embedded;

/// <summary>How to reach the embedded server, as each of its logins.</summary>
public sealed class EmbeddedConnections(ServerAddress address, ClusterSecrets secrets)
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(30);

    internal const string Database = "hub";
    internal const string OwnerLogin = "hub_owner_login";
    internal const string AppLogin = "hub_app_login";

    /// <summary>Those of the hub that runs on this data folder now.</summary>
    /// <exception cref="StartRefused">None does.</exception>
    public static EmbeddedConnections OfRunning(DataFolder folder) =>
        ServerAddress.OfRunning(new(folder)) is { } address
            ? new(address, ClusterSecrets.ReadOrMake(folder, clusterExists: true))
            : throw new StartRefused($"No hub is running on the data folder {folder.Path}.");

    /// <summary>Like <see cref="OfRunning"/>, for a hub that may be starting still.</summary>
    public static async Task<EmbeddedConnections> WhenRunning(
        DataFolder folder,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        var began = time.GetTimestamp();
        while (true)
        {
            try
            {
                var connections = OfRunning(folder);
                await using var connection = new NpgsqlConnection(connections.App);
                await connection.OpenAsync(cancellation);
                return connections;
            }
            catch (Exception notYet) when (notYet is NpgsqlException or StartRefused or IOException)
            {
                if (time.GetElapsedTime(began) > LongestStart)
                {
                    throw new StartRefused(
                        $"A hub runs on the data folder {folder.Path}, but its database does not answer: {notYet.Message}",
                        notYet
                    );
                }
            }
            await Task.Delay(TimeSpan.FromMilliseconds(100), time, cancellation);
        }
    }

    /// <summary>Makes roles and the database.</summary>
    internal string Superuser => As("hub_superuser", secrets.Superuser, "postgres", pooling: false);

    /// <summary>Creates and upgrades the schema.</summary>
    public string Owner => As(OwnerLogin, secrets.Owner, Database);

    /// <summary>Runs the hub.</summary>
    public string App => As(AppLogin, secrets.App, Database);

    private string As(string login, string password, string database, bool pooling = true) =>
        new NpgsqlConnectionStringBuilder
        {
            Host = address.Host,
            Port = address.Port,
            Username = login,
            Password = password,
            Database = database,
            Pooling = pooling,
        }.ConnectionString;
}
