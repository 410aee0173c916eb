using Hub.Host.Starting;
using Npgsql;

namespace Hub.Host.Embedded;

/// <summary>How to reach the embedded server, as each of its logins.</summary>
public sealed class EmbeddedConnections(ServerAddress address, ClusterSecrets secrets)
{
    internal const string Database = "hub";
    internal const string OwnerLogin = "hub_owner_login";
    internal const string AppLogin = "hub_app_login";

    /// <summary>Those of the hub that runs on this data folder now.</summary>
    /// <exception cref="StartRefused">None does.</exception>
    public static EmbeddedConnections OfRunning(DataFolder folder) =>
        ServerAddress.OfRunning(new(folder)) is { } address
            ? new(address, ClusterSecrets.ReadOrMake(folder, clusterExists: true))
            : throw new StartRefused($"No hub is running on the data folder {folder.Path}.");

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
