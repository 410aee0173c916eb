using Npgsql;

namespace Hub.EventStore.Drill;

/// <summary>A store as each process of the drill opens it.</summary>
public sealed class DrillStore : IAsyncDisposable
{
    private readonly NpgsqlDataSource source;

    public DrillStore(string connectionString, TimeSpan? reconnectFor = null)
    {
        source = NpgsqlDataSource.Create(connectionString);
        var options = new EventStoreOptions { DirectConnectionString = connectionString };
        if (reconnectFor is { } patience)
            options.ReconnectFor = patience;
        options.RegisterEvents(typeof(Ticked), typeof(Noted));
        Store = new PostgresEventStore(source, options);
    }

    public PostgresEventStore Store { get; }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        await source.DisposeAsync();
    }
}
