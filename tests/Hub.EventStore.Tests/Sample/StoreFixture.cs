using Hub.Testing.Postgres;
using Npgsql;

namespace Hub.EventStore.Tests.Sample;

/// <summary>A database with the store's schema, used as the application's role.</summary>
public sealed class StoreFixture : IAsyncLifetime
{
    private readonly List<IAsyncDisposable> opened = [];

    public TestDatabase Database { get; private set; } = null!;

    /// <summary>As the application.</summary>
    public NpgsqlDataSource Source { get; private set; } = null!;

    /// <summary>As the owner of everything.</summary>
    public NpgsqlDataSource Owner { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Database = await TestDatabase.Create("event-store", Build);
        Source = NpgsqlDataSource.Create(Database.ConnectionString);
        Owner = NpgsqlDataSource.Create(Database.OwnerConnectionString);
    }

    public static Task Build(string owner) => EventStoreSchema.Create(owner, new EventStoreOptions());

    public PostgresEventStore Open(Action<EventStoreOptions>? configure = null, TimeProvider? clock = null)
    {
        var options = new EventStoreOptions { DirectConnectionString = Database.ConnectionString };
        options.RegisterEvents(typeof(CounterOpened), typeof(Counted), typeof(CounterClosed));
        configure?.Invoke(options);
        var store = new PostgresEventStore(Source, options, clock: clock);
        opened.Add(store);
        return store;
    }

    public async Task<T> Scalar<T>(string sql, params object[] values)
    {
        await using var command = Owner.CreateCommand(sql);
        foreach (var value in values)
            command.Parameters.AddWithValue(value);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    public async Task Execute(string sql)
    {
        await using var command = Owner.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var each in opened)
            await each.DisposeAsync();
        await Source.DisposeAsync();
        await Owner.DisposeAsync();
        await Database.DisposeAsync();
    }
}
