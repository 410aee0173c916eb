using Hub.EventStore.Tests.Postgres.Marten;
using Hub.EventStore.Tests.Sample;
using Hub.Testing.Postgres;
using Npgsql;

namespace Hub.EventStore.Tests.Postgres;

/// <summary>A log that a Marten 9.29 application wrote is ours to read and to continue.</summary>
public sealed class MartenFormatTests : IAsyncLifetime
{
    private static readonly StreamId First = Guid.Parse("0192f000-0000-7000-8000-000000000001");
    private static readonly StreamId Archived = Guid.Parse("0192f000-0000-7000-8000-000000000003");
    private TestDatabase database = null!;
    private NpgsqlDataSource source = null!;
    private PostgresEventStore store = null!;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.Create("marten", LoadFixture);
        await EventStoreSchema.Create(database.OwnerConnectionString, new EventStoreOptions());
        source = NpgsqlDataSource.Create(database.ConnectionString);
        var options = new EventStoreOptions { DirectConnectionString = database.ConnectionString };
        options.RegisterEvents(typeof(TopicStarted), typeof(PostReplied), typeof(TopicLocked));
        store = new PostgresEventStore(source, options);
    }

    [Fact]
    public async Task All_of_it_is_read_in_order_with_its_metadata()
    {
        var all = await Until.Seen(store.Read(ReadFrom.All()), 16);

        Assert.Equal(Enumerable.Range(1, 16).Select(i => (long)i), all.Select(each => each.Sequence));
        var started = Assert.IsType<TopicStarted>(all[0].Data);
        Assert.Equal("Tema 0 – æøå Gáivuotna", started.Title);
        Assert.Equal(FocusArea.Food, started.FocusArea);
        Assert.Equal(new DateTimeOffset(2021, 9, 16, 7, 0, 0, TimeSpan.Zero), started.At);
        Assert.Equal("3421", all[0].Headers.ActingFor);
        Assert.Equal(("corr-0", "cause-0"), (all[0].CorrelationId, all[0].CausationId));
        Assert.Equal(EventHeaders.None, all[6].Headers);
        Assert.Null(all[15].ActorId);
    }

    [Fact]
    public async Task A_stream_of_it_folds_and_takes_our_events_after_its_own()
    {
        var loaded = await store.Load<Topic>(First);
        Assert.Equal((5, 4), (loaded.Version, loaded.State.Posts));

        var decided = await store.Decide<Topic>(First, _ => new TopicLocked(Ask.Kari), Ask.New());

        Assert.Equal((6L, 17L, true), (decided.Version, decided.Sequence, decided.State.IsLocked));
        Assert.Equal(decided.Sequence, (await Until.Seen(store.Follow(16), 1))[0].Sequence);
    }

    [Fact]
    public async Task Its_archived_stream_is_read_and_takes_nothing_more()
    {
        Assert.True((await store.Load<Topic>(Archived)).State.IsLocked);

        await Assert.ThrowsAsync<StreamArchived>(() =>
            store.Decide<Topic>(Archived, _ => new PostReplied(Guid.NewGuid(), Ask.Kari, "too late"), Ask.New())
        );
    }

    [Fact]
    public async Task A_binary_body_is_refused_with_its_number()
    {
        await using (var owner = NpgsqlDataSource.Create(database.OwnerConnectionString))
        await using (var binary = owner.CreateCommand("update hub.mt_events set bdata = '\\x00' where seq_id = 2"))
            await binary.ExecuteNonQueryAsync();

        var unreadable = await Assert.ThrowsAsync<UnreadableEvent>(() => store.Load<Topic>(First));

        Assert.Equal(("post_replied", 2), (unreadable.Alias, unreadable.Sequence));
    }

    [Fact]
    public async Task Our_tables_have_the_same_columns_types_names_and_indexes_as_its()
    {
        await using var ours = await TestDatabase.Create("event-store", StoreFixture.Build);
        await using var theirs = await TestDatabase.Create("marten", LoadFixture);

        Assert.Equal(await Catalogue(theirs), await Catalogue(ours));
    }

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        await source.DisposeAsync();
        await database.DisposeAsync();
    }

    internal static async Task LoadFixture(string owner)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Fixtures", "marten-9.29.sql");
        await using var opened = NpgsqlDataSource.Create(owner);
        await using var load = opened.CreateCommand(await File.ReadAllTextAsync(path));
        await load.ExecuteNonQueryAsync();
    }

    internal static async Task<List<string>> Catalogue(TestDatabase database)
    {
        var query = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Fixtures", "catalogue.sql"));
        await using var opened = NpgsqlDataSource.Create(database.OwnerConnectionString);
        await using var command = opened.CreateCommand(query);
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync())
            lines.Add(reader.GetString(0));
        Assert.NotEmpty(lines);
        return lines;
    }
}
