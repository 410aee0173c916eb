using Hub.EventStore;
using Hub.Host.Database;
using Hub.Host.Starting;
using Npgsql;

namespace Hub.Host.Commands.Store;

/// <summary>
/// The store a verb works on: the database of the hub that runs on the data folder, the embedded one started for the
/// command when none runs, or one given by its connection string; with the product's events and projections.
/// </summary>
internal sealed class OpenStore : IAsyncDisposable
{
    private readonly WebApplication app;

    private OpenStore(WebApplication app, DatabaseServer database, DataFolder folder, StoreArguments arguments)
    {
        this.app = app;
        Database = database;
        Folder = folder;
        Arguments = arguments;
    }

    public DatabaseServer Database { get; }

    public DataFolder Folder { get; }

    public StoreArguments Arguments { get; }

    public IServiceProvider Services => app.Services;

    public EventStoreOptions Options => Services.GetRequiredService<EventStoreOptions>();

    public IEventStore Log => Services.GetRequiredService<IEventStore>();

    /// <summary>As the application's role.</summary>
    public NpgsqlDataSource Source => Services.GetRequiredService<NpgsqlDataSource>();

    /// <exception cref="StartRefused">There is no such store, or it cannot be reached.</exception>
    public static async Task<OpenStore> Open(StoreVerb verb, StoreArguments arguments, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { Args = [.. arguments.Settings], ContentRootPath = AppContext.BaseDirectory }
        );
        // Standard output is the verb's alone.
        builder.Logging.ClearProviders().AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        var folder = DataFolder.From(builder.Configuration);
        var database = await DatabaseServer.Attach(
            builder.Configuration,
            folder,
            verb.MayBegin,
            TimeProvider.System,
            cancellation
        );
        try
        {
            builder.Services.AddDatabase(database, folder);
            builder.Services.AddModules(database, builder.Configuration);
            var store = new OpenStore(builder.Build(), database, folder, arguments);
            await store.RequireLog(verb, cancellation);
            return store;
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await Database.DisposeAsync();
    }

    private async Task RequireLog(StoreVerb verb, CancellationToken cancellation)
    {
        if (verb.MayBegin)
        {
            await EventStoreSchema.Create(Database.Owner, Options, SchemaAtStart.Beside, cancellation);
            return;
        }
        await using var command = Source.CreateCommand("select to_regclass($1) is not null");
        command.Parameters.AddWithValue($"{Options.Schema}.mt_events");
        if (await command.ExecuteScalarAsync(cancellation) is not true)
            throw new StartRefused("There is no log in this database: no hub has been started on it.");
    }
}
