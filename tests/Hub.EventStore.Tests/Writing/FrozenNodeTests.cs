using Hub.EventStore.Tests.Sample;
using Npgsql;

namespace Hub.EventStore.Tests.Writing;

public sealed class FrozenNodeTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    [Fact]
    public async Task A_node_that_freezes_with_the_lock_is_ended_by_one_that_waits()
    {
        await fixture.Execute("create role node login in role hub_app");
        var connectionString = new NpgsqlConnectionStringBuilder(fixture.Database.OwnerConnectionString)
        {
            Username = "node",
        };
        await using var frozen = NpgsqlDataSource.Create(connectionString);
        await using var connection = await frozen.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using (
            var take = new NpgsqlCommand("select pg_advisory_xact_lock(hashtextextended('hub.append', 0))", connection)
        )
            await take.ExecuteNonQueryAsync();

        await using var waiting = fixture.Open(options =>
        {
            options.DirectConnectionString = connectionString.ConnectionString;
            options.IdleInTransaction = TimeSpan.FromMilliseconds(500);
        });
        var appended = await waiting.Append(
            [Ask.Write(Guid.NewGuid(), ExpectedVersion.Any, new Counted(1))],
            Ask.New()
        );

        Assert.Equal(Outcome.Saved, appended.Outcome);
        await using var after = new NpgsqlCommand("select 1", connection);
        await Assert.ThrowsAnyAsync<NpgsqlException>(() => after.ExecuteScalarAsync());
    }

    [Fact]
    public async Task A_node_cut_off_with_the_lock_delays_the_others_by_seconds_and_saves_once_when_the_network_is_back()
    {
        var direct = new NpgsqlConnectionStringBuilder(fixture.Database.ConnectionString);
        await using var line = new SilentLine(direct.Host!);
        direct.Host = line.Folder;
        direct.CommandTimeout = 5;
        var shortly = TimeSpan.FromSeconds(1);
        await using var lonely = fixture.Open(options =>
            (options.DirectConnectionString, options.IdleInTransaction) = (direct.ConnectionString, shortly)
        );
        await using var other = fixture.Open();
        StreamId stream = Guid.NewGuid();
        var asked = 0;
        using var holds = new SemaphoreSlim(0);
        using var goOn = new SemaphoreSlim(0);
        var cutOff = Task.Run(() =>
            lonely.Decide<Counter>(
                stream,
                state =>
                {
                    // The first batch of a node knows nothing yet, and is judged under the lock.
                    if (Interlocked.Increment(ref asked) == 1)
                    {
                        holds.Release();
                        goOn.Wait();
                    }
                    return Counter.Count(state, 1);
                },
                Ask.New()
            )
        );
        await holds.WaitAsync(TestContext.Current.CancellationToken);
        line.Cut();

        var appended = await other.Append(
            [Ask.Write(Guid.NewGuid(), ExpectedVersion.NoStream, new Counted(1))],
            Ask.New()
        );
        line.Heal();
        goOn.Release();

        Assert.Equal(Outcome.Saved, appended.Outcome);
        Assert.Equal((Outcome.Saved, 1L), ((await cutOff).Outcome, (await cutOff).Version));
        Assert.Equal(1, (await other.Load<Counter>(stream)).Version);
    }

    [Fact]
    public async Task A_line_that_is_cut_is_opened_again_and_nothing_is_lost_or_saved_twice()
    {
        await using var store = fixture.Open();
        StreamId stream = Guid.NewGuid();
        await store.Decide<Counter>(stream, _ => new CounterOpened("a"), Ask.New());

        for (var i = 0; i < 3; i++)
        {
            await fixture.Execute(
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()"
            );
            await store.Load<Counter>(stream);
            await store.Decide<Counter>(stream, state => Counter.Count(state, 1), Ask.New());
        }

        Assert.Equal(
            (4L, 3),
            ((await store.Load<Counter>(stream)).Version, (await store.Load<Counter>(stream)).State.Total)
        );
    }

    [Fact]
    public async Task A_writer_that_takes_numbers_without_the_lock_breaks_nothing()
    {
        await using var store = fixture.Open();
        var from = await fixture.Scalar<long>("select coalesce(max(seq_id), 0) from hub.mt_events");
        var foreign = Task.Run(async () =>
        {
            for (var i = 0; i < 60; i++)
                await fixture.Execute(
                    """
                    with number as (select nextval('hub.mt_events_sequence') as n), stream as (
                        insert into hub.mt_streams (id, version) values (gen_random_uuid(), 1) returning id)
                    insert into hub.mt_events (seq_id, id, stream_id, version, data, type)
                    select n, gen_random_uuid(), stream.id, 1, '{"By": 77}', 'counted' from number, stream
                    """
                );
        });

        var saved = await Task.WhenAll(
            Enumerable
                .Range(0, 60)
                .Select(i =>
                    store.Append([Ask.Write(Guid.NewGuid(), ExpectedVersion.NoStream, new Counted(i))], Ask.New())
                )
        );
        await foreign;
        var seen = await Until.Seen(store.Follow(from), 120);

        Assert.All(saved, each => Assert.Equal(Outcome.Saved, each.Outcome));
        Assert.Equal(seen.Select(each => each.Sequence).Order(), seen.Select(each => each.Sequence));
        Assert.Equal(60, seen.Count(each => each.Data == new Counted(77)));
    }
}
