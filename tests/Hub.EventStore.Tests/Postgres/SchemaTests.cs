using Hub.EventStore.Tests.Postgres.Marten;
using Hub.EventStore.Tests.Sample;
using Hub.Testing.Postgres;
using Npgsql;

namespace Hub.EventStore.Tests.Postgres;

/// <summary>A schema is created where there is none and upgraded where there is an older one; or somebody else does it.</summary>
public sealed class SchemaTests
{
    [Fact]
    public async Task A_Marten_log_keeps_its_catalogue_to_the_letter()
    {
        await using var theirs = await TestDatabase.Create("marten", MartenFormatTests.LoadFixture);
        var before = await MartenFormatTests.Catalogue(theirs);

        await EventStoreSchema.Create(theirs.OwnerConnectionString, new EventStoreOptions());

        Assert.Equal(before, await MartenFormatTests.Catalogue(theirs));
    }

    [Fact]
    public async Task A_Marten_log_without_metadata_gets_what_it_lacks_and_is_read_and_continued()
    {
        await using var theirs = await TestDatabase.Create("marten", MartenFormatTests.LoadFixture);
        await Execute(
            theirs,
            """
            alter table hub.mt_events drop column bdata, drop column correlation_id, drop column causation_id,
                drop column headers, drop column user_name;
            alter table hub.mt_streams add column snapshot jsonb, add column snapshot_version bigint;
            drop index hub.idx_mt_events_event_id, hub.idx_mt_events_event_type_seq_id;
            drop table hub.mt_high_water_skips, hub.mt_doc_deadletterevent;
            """
        );

        await EventStoreSchema.Create(theirs.OwnerConnectionString, new EventStoreOptions());

        await using var source = NpgsqlDataSource.Create(theirs.ConnectionString);
        var options = new EventStoreOptions();
        options.RegisterEvents(typeof(TopicStarted), typeof(PostReplied), typeof(TopicLocked));
        await using var store = new PostgresEventStore(source, options);
        var all = await Until.Seen(store.Read(ReadFrom.All()), 16);
        Assert.Equal(EventHeaders.None, all[0].Headers);
        var decided = await store.Decide<Topic>(all[0].Stream, _ => new TopicLocked(Ask.Kari), Ask.New());
        Assert.Equal(17, decided.Sequence);
        Assert.Equal(Ask.Kari, (await Until.Seen(store.Read(ReadFrom.All(16)), 1))[0].ActorId);
    }

    [Fact]
    public async Task What_is_printed_for_an_administrator_makes_the_same()
    {
        await using var ours = await TestDatabase.Create("event-store", StoreFixture.Build);
        await using var printed = await TestDatabase.CreateEmpty();

        await Execute(printed, EventStoreSchema.Sql(new EventStoreOptions()));

        Assert.Equal(await MartenFormatTests.Catalogue(ours), await MartenFormatTests.Catalogue(printed));
    }

    [Fact]
    public async Task Without_AutoCreate_nothing_is_changed_and_what_is_missing_is_told()
    {
        await using var database = await TestDatabase.CreateEmpty();
        var options = new EventStoreOptions { AutoCreate = false };

        await Assert.ThrowsAsync<SchemaOutdated>(() =>
            EventStoreSchema.Create(database.OwnerConnectionString, options)
        );

        await using var owner = NpgsqlDataSource.Create(database.OwnerConnectionString);
        await using var count = owner.CreateCommand("select count(*) from pg_namespace where nspname like 'hub%'");
        Assert.Equal(0L, await count.ExecuteScalarAsync());
        await Execute(database, EventStoreSchema.Sql(options));
        await EventStoreSchema.Create(database.OwnerConnectionString, options);

        // Another release, which stores something that has to be known for erasing.
        options.RegisterEvents(typeof(Erasure.NoteWritten));
        await Assert.ThrowsAsync<SchemaOutdated>(() =>
            EventStoreSchema.Create(database.OwnerConnectionString, options)
        );
    }

    [Fact]
    public async Task Many_nodes_that_start_at_once_create_it_once()
    {
        await using var database = await TestDatabase.CreateEmpty();

        await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(_ => EventStoreSchema.Create(database.OwnerConnectionString, new EventStoreOptions()))
        );

        await using var ours = await TestDatabase.Create("event-store", StoreFixture.Build);
        Assert.Equal(await MartenFormatTests.Catalogue(ours), await MartenFormatTests.Catalogue(database));
    }

    [Theory]
    [InlineData("hub; drop table x")]
    [InlineData("Hub")]
    [InlineData("")]
    public void A_schemas_name_is_checked_before_it_is_put_into_a_statement(string name) =>
        Assert.Throws<ArgumentException>(() => EventStoreSchema.Sql(new EventStoreOptions { AuditSchema = name }));

    private static async Task Execute(TestDatabase database, string sql)
    {
        await using var owner = NpgsqlDataSource.Create(database.OwnerConnectionString);
        await using var command = owner.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
