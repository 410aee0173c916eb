using Hub.EventStore.Tests.Sample;
using Npgsql;

namespace Hub.EventStore.Tests.Projections;

/// <summary>Read models made anew while everybody goes on.</summary>
public sealed class RebuildTests : IAsyncLifetime
{
    private readonly StoreFixture fixture = new();
    private readonly StreamId stream = Guid.NewGuid();

    public async ValueTask InitializeAsync()
    {
        await fixture.InitializeAsync();
        await fixture.Execute(Sums.Table);
    }

    public ValueTask DisposeAsync() => fixture.DisposeAsync();

    [Fact]
    public async Task Rows_that_were_spoilt_are_right_again_and_what_was_granted_on_them_stays()
    {
        await using var store = Inline(new Sums());
        await Count(store, 1, 2, 3);
        await fixture.Execute("create role reporting; grant select on hub_read.sums to reporting");
        await fixture.Execute("update hub_read.sums set total = 99");

        var rebuilt = Assert.Single(await Models(inline: new Sums()).Rebuild());

        Assert.Equal(("inline", 3L, 3L, false), (rebuilt.ReadModel, rebuilt.Events, rebuilt.To, rebuilt.Resumed));
        Assert.Equal((6, 3L), await Sum());
        Assert.True(await fixture.Scalar<bool>("select has_table_privilege('reporting', 'hub_read.sums', 'select')"));
        await Count(store, 4);
        Assert.Equal((10, 4L), await Sum());
    }

    [Fact]
    public async Task While_callers_append_and_read_nobody_fails_and_no_event_is_lost_between_the_last_look_and_the_swap()
    {
        await using var store = Inline(new Sums());
        await Count(store, 1);
        var rebuilds = 0;
        var writers = Enumerable
            .Range(0, 8)
            .Select(_ =>
                Task.Run(async () =>
                {
                    var written = 0;
                    for (; Volatile.Read(ref rebuilds) < 5 || written < 20; written++)
                        await store.Append(
                            [Ask.Write(Guid.NewGuid(), ExpectedVersion.NoStream, new Counted(0))],
                            Ask.New()
                        );
                    return written;
                })
            )
            .ToArray();

        var reading = Task.Run(async () =>
        {
            // Planned once, on the tables as they were at first.
            await using var connection = await fixture.Source.OpenConnectionAsync();
            await using var look = new NpgsqlCommand("select taken from hub_read.sums where name = 'sum'", connection);
            await look.PrepareAsync();
            var last = 0L;
            while (Volatile.Read(ref rebuilds) < 5)
            {
                var seen = (long)(await look.ExecuteScalarAsync())!;
                Assert.True(seen >= last, $"{seen} rows after {last}");
                last = seen;
            }
        });

        for (; rebuilds < 5; Interlocked.Increment(ref rebuilds))
            await Models(inline: new Sums()).Rebuild();
        var all = 1 + (await Task.WhenAll(writers)).Sum();
        await reading;

        Assert.Equal((1, (long)all), await Sum());
    }

    [Fact]
    public async Task A_followed_one_goes_on_with_the_new_rows_and_takes_no_event_twice()
    {
        await using var store = fixture.Open();
        await using var running = new RunningFollowers(new Followers(store, [new Sums()]));
        await Count(store, 1, 2, 3);
        await Until.True(async () => await Taken() == 3, "three to be taken");
        await fixture.Execute("update hub_read.sums set total = 99");

        await Models(followed: new Sums()).Rebuild(["sums"]);
        await Count(store, 4, 5);

        await Until.True(async () => await Taken() == 5, "five to be taken");
        Assert.Equal((15, 5L), await Sum());
        Assert.Equal(5L, await fixture.Scalar<long>("select last_seq_id from hub.mt_event_progression"));
    }

    [Fact]
    public async Task Stopped_by_a_crash_it_goes_on_where_it_was_and_readers_never_saw_half_of_it()
    {
        await using var store = Inline(new Sums());
        await Count(store, [.. Enumerable.Repeat(1, 1000)]);
        await fixture.Execute(
            "insert into hub.mt_streams (id, version) select gen_random_uuid(), 1 from generate_series(1, 9000)"
        );
        await fixture.Execute(
            """
            insert into hub.mt_events (seq_id, id, stream_id, version, data, type)
            select nextval('hub.mt_events_sequence'), gen_random_uuid(), id, 1, '{"By": 0}', 'counted'
            from hub.mt_streams where id <> (select stream_id from hub.mt_events limit 1)
            """
        );
        var gate = new Gate();
        var crashes = new Sums { Before = gate, BeforeEvent = 5001 };
        var rebuilding = Models(inline: crashes).Rebuild();
        await gate.Reached;
        await fixture.Execute(
            """
            select pg_terminate_backend(pid) from pg_locks
            where locktype = 'advisory' and granted and pid <> pg_backend_pid()
              and database = (select oid from pg_database where datname = current_database())
            """
        );
        gate.Open();
        await Assert.ThrowsAnyAsync<Exception>(() => rebuilding);
        Assert.Equal((1000, 1000L), await Sum());

        var rebuilt = Assert.Single(await Models(inline: new Sums()).Rebuild());

        Assert.Equal((true, 5000L, 10_000L), (rebuilt.Resumed, rebuilt.Events, rebuilt.To));
        Assert.Equal((1000, 10_000L), await Sum());
    }

    [Fact]
    public async Task A_raised_version_gets_rows_of_its_own_shape_at_start_and_an_older_program_is_refused()
    {
        await using (var store = Inline(new Sums()))
            await Count(store, 1, 2);
        await Models(inline: new Sums()).BringUpToDate();
        var newer = new ReadModels(
            fixture.Database.OwnerConnectionString,
            Options(schema =>
                $"create table {schema}.sums (name text primary key, total bigint not null, taken bigint not null, note text)"
            ),
            [new Sums { Version = 2 }]
        );

        Assert.Equal("inline", Assert.Single(await newer.BringUpToDate()).ReadModel);
        Assert.Empty(await newer.BringUpToDate());

        Assert.Equal(3L, await fixture.Scalar<long>("select total from hub_read.sums where note is null"));
        Assert.Equal((2, (int?)2), (await newer.Status()).Select(each => (each.Version, each.Stored)).Single());
        var refused = await Assert.ThrowsAsync<RebuildFailed>(() => Models(inline: new Sums()).BringUpToDate());
        Assert.Contains("start the newer program", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_an_empty_log_there_is_nothing_to_make_anew()
    {
        Assert.Empty(await Models(inline: new Sums()).BringUpToDate());

        await using var store = Inline(new Sums());
        await Count(store, 1);
        Assert.Empty(await Models(inline: new Sums()).BringUpToDate());
    }

    [Fact]
    public async Task Somebody_who_reads_for_long_delays_the_swap_and_nobody_else()
    {
        await using var store = Inline(new Sums());
        await Count(store, 1);
        await using var connection = await fixture.Owner.OpenConnectionAsync();
        await using var reading = await connection.BeginTransactionAsync();
        await using (var look = new NpgsqlCommand("select count(*) from hub_read.sums", connection))
            await look.ExecuteScalarAsync();

        var rebuilding = Models(inline: new Sums()).Rebuild();
        for (var i = 0; i < 20; i++)
            await Count(store, 1);
        Assert.False(rebuilding.IsCompleted);
        await reading.RollbackAsync();
        await rebuilding;

        Assert.Equal((21, 21L), await Sum());
    }

    [Fact]
    public async Task An_event_that_an_inline_one_cannot_take_is_named_and_the_old_rows_stay()
    {
        await using (var store = Inline(new Sums()))
            await Count(store, 1, 2, 3);

        var failed = await Assert.ThrowsAsync<RebuildFailed>(() =>
            Models(inline: new Sums { Takes = by => by != 2 }).Rebuild()
        );

        Assert.Equal("inline cannot take event 2: no such number", failed.Message);
        Assert.Equal((6, 3L), await Sum());
    }

    [Fact]
    public async Task An_event_that_a_followed_one_cannot_take_is_parked_and_what_was_parked_and_can_be_taken_is_forgotten()
    {
        await using var store = fixture.Open();
        await using var running = new RunningFollowers(
            new Followers(store, [new Sums { Takes = by => by is not (1 or 2) }])
        );
        await Count(store, 1, 2, 4);
        await Until.True(async () => await Taken() == 1, "the third to be taken");

        await Models(followed: new Sums { Takes = by => by != 2 }).Rebuild();

        var status = await LogStatus.Read(fixture.Source, new EventStoreOptions());
        Assert.Equal(2L, Assert.Single(status.Parked).Sequence);
        Assert.Equal((5, 2L), await Sum());
    }

    [Fact]
    public async Task Two_at_once_are_one_too_many_and_a_name_that_is_none_is_said()
    {
        await using (var store = Inline(new Sums()))
            await Count(store, 1);
        var gate = new Gate();
        var first = Models(inline: new Sums { Before = gate }).Rebuild();
        await gate.Reached;

        await Assert.ThrowsAsync<RebuildFailed>(() => Models(inline: new Sums()).Rebuild());
        gate.Open();
        await first;
        var unknown = await Assert.ThrowsAsync<RebuildFailed>(() => Models(inline: new Sums()).Rebuild(["frob"]));

        Assert.Equal("There is no read model frob. There are sums.", unknown.Message);
    }

    private PostgresEventStore Inline(IProjection projection) =>
        fixture.Open(options => options.Projections.Add(projection));

    private ReadModels Models(IProjection? inline = null, IProjection? followed = null) =>
        new(
            fixture.Database.OwnerConnectionString,
            Options(null),
            inline is null ? [] : [inline],
            followed is null ? [] : [followed]
        );

    private static EventStoreOptions Options(Func<string, string>? tables)
    {
        var options = new EventStoreOptions { ReadTables = tables };
        options.RegisterEvents(typeof(CounterOpened), typeof(Counted), typeof(CounterClosed));
        return options;
    }

    private async Task Count(PostgresEventStore store, params int[] numbers) =>
        await store.Append(
            [Ask.Write(stream, ExpectedVersion.Any, [.. numbers.Select(number => new Counted(number))])],
            Ask.New()
        );

    private Task<long> Taken() => fixture.Scalar<long>("select coalesce(max(taken), 0) from hub_read.sums");

    private async Task<(int, long)> Sum() =>
        (
            await fixture.Scalar<int>("select total from hub_read.sums"),
            await fixture.Scalar<long>("select taken from hub_read.sums")
        );
}
