using Hub.Host.Embedded;
using Hub.Host.Starting;
using Npgsql;

namespace Hub.Host.Database;

/// <summary>The PostgreSQL this hub works on: one given by <c>Hub:ConnectionString</c>, else an embedded one.</summary>
/// <param name="Owner">Connection string that creates and upgrades the schema.</param>
/// <param name="App">Connection string that runs the hub.</param>
/// <param name="Direct">Connection string for LISTEN and locks; past a transaction pooler, where there is one.</param>
/// <param name="OneLogin">The same login creates and runs: it changes into the application's role to run.</param>
public sealed record DatabaseServer(string Owner, string App, string Direct, bool OneLogin = false) : IAsyncDisposable
{
    private const int MostPrepared = 100;

    private EmbeddedPostgres? embedded;

    /// <summary>
    /// <see cref="App"/>, with the statements that come again and again prepared: a page from the database costs a fifth
    /// less; and never compiled, which takes longer than any of them (decision 0012). Nobody sets anything in these sessions, so
    /// nothing is set back before each query. Not through a transaction pooler, where each transaction may be in another
    /// session.
    /// </summary>
    public string AppPrepared =>
        App == Direct && new NpgsqlConnectionStringBuilder(App) is { MaxAutoPrepare: 0 } app
            ? new NpgsqlConnectionStringBuilder(app.ConnectionString)
            {
                MaxAutoPrepare = MostPrepared,
                NoResetOnClose = true,
                Options = $"{app.Options} -c jit=off".Trim(),
            }.ConnectionString
            : App;

    /// <summary>Whether the database lives in this hub's data folder.</summary>
    public bool IsEmbedded => embedded is not null;

    public static async Task<DatabaseServer> Start(
        IConfiguration configuration,
        DataFolder folder,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        if (configuration["Hub:ConnectionString"] is { Length: > 0 } given)
        {
            return await ExternalServer.Open(configuration, given, cancellation);
        }
        var embedded = await EmbeddedPostgres.Start(folder, configuration["Hub:PostgresPrograms"], time, cancellation);
        var connections = embedded.Connections;
        return new(connections.Owner, connections.App, connections.App) { embedded = embedded };
    }

    /// <summary>
    /// For a command beside the hub: the database of the hub that runs on the folder, else as <see cref="Start"/>.
    /// </summary>
    /// <param name="mayBegin">Also where there is none yet.</param>
    public static async Task<DatabaseServer> Attach(
        IConfiguration configuration,
        DataFolder folder,
        bool mayBegin,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        var isEmbedded = string.IsNullOrEmpty(configuration["Hub:ConnectionString"]);
        if (isEmbedded && !mayBegin && new ClusterFolder(folder).Major is null)
        {
            throw new StartRefused($"There is no database in the data folder {folder.Path}. Name another: --data DIR");
        }
        try
        {
            return await Start(configuration, folder, time, cancellation);
        }
        catch (FolderInUse)
        {
            var running = await EmbeddedConnections.WhenRunning(folder, time, cancellation);
            return new(running.Owner, running.App, running.App);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (embedded is not null)
        {
            await embedded.DisposeAsync();
        }
    }

    /// <summary>Says nothing: a record would print its passwords into a log.</summary>
    public override string ToString() => IsEmbedded ? "embedded" : new NpgsqlConnectionStringBuilder(App).Host ?? "";
}
