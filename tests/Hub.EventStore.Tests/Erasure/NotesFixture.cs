using Hub.EventStore.Tests.Sample;
using Hub.Testing.Postgres;
using Npgsql;

namespace Hub.EventStore.Tests.Erasure;

/// <summary>A database where notes are written, and all that erases from it.</summary>
public sealed class NotesFixture : IAsyncLifetime
{
    private readonly List<IAsyncDisposable> opened = [];

    public TestDatabase Database { get; private set; } = null!;

    public NpgsqlDataSource Owner { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Database = await TestDatabase.Create("notes", Build);
        Owner = NpgsqlDataSource.Create(Database.OwnerConnectionString);
    }

    public static async Task Build(string owner)
    {
        await EventStoreSchema.Create(owner, Options());
        await using var source = NpgsqlDataSource.Create(owner);
        await using var tables = source.CreateCommand($"{NoteProjection.Table}; {Profiles.Table}");
        await tables.ExecuteNonQueryAsync();
    }

    public static EventStoreOptions Options()
    {
        var options = new EventStoreOptions();
        options.RegisterEvents(
            typeof(NoteWritten),
            typeof(NoteChanged),
            typeof(NotesGathered),
            typeof(NoteChatted),
            typeof(NoteMinuted),
            typeof(NoteSpoken)
        );
        options.RetentionClasses["chat"] = TimeSpan.Zero;
        options.RetentionClasses["minutes"] = TimeSpan.FromDays(3650);
        options.HatsWithoutBody.Add("office:");
        options.Projections.Add(new NoteProjection());
        return options;
    }

    /// <summary>A node, as the application.</summary>
    public PostgresEventStore Open()
    {
        var options = Options();
        options.DirectConnectionString = Database.ConnectionString;
        var source = NpgsqlDataSource.Create(Database.ConnectionString);
        var store = new PostgresEventStore(source, options);
        opened.Add(store);
        opened.Add(source);
        return store;
    }

    public EventStoreErasure Erasure(string? ledger = null, TestDatabase? of = null)
    {
        var options = Options();
        options.ErasureLedger = ledger;
        return new EventStoreErasure((of ?? Database).OwnerConnectionString, options, rows: [new Profiles()]);
    }

    /// <summary>Appends one event with this hat and answers its sequence.</summary>
    public static async Task<long> Write(
        PostgresEventStore store,
        Guid actor,
        Event data,
        string? hat = null,
        StreamId? stream = null
    ) =>
        (
            await store.Append(
                [Ask.Write(stream ?? Guid.NewGuid(), ExpectedVersion.Any, data)],
                Ask.New(actor: actor) with
                {
                    ActingFor = hat,
                }
            )
        ).Sequence;

    /// <summary>Every row of every table that holds this text, as table and row.</summary>
    public Task<List<string>> Grep(string text) => WholeDatabase.Grep(Owner, text);

    public async Task<T> Scalar<T>(string sql, params object[] values)
    {
        await using var command = Owner.CreateCommand(sql);
        foreach (var value in values)
            command.Parameters.AddWithValue(value);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var each in opened)
            await each.DisposeAsync();
        await Owner.DisposeAsync();
        await Database.DisposeAsync();
    }
}
