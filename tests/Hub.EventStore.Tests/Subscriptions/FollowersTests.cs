using Hub.EventStore.Tests.Sample;
using Npgsql;

namespace Hub.EventStore.Tests.Subscriptions;

/// <summary>Each test has a log and a follower of its own.</summary>
public sealed class FollowersTests : IAsyncLifetime
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
    public async Task What_was_and_what_comes_is_followed_without_polling_and_the_checkpoint_tells_how_far()
    {
        await using var store = fixture.Open(options => options.Poll = TimeSpan.FromMinutes(10));
        await Count(store, 1, 2, 3);
        await using var running = Run(store);
        await SumIs(6);

        await Count(store, 4, 5);

        await SumIs(15);
        Assert.Equal(5L, await Position());
    }

    [Fact]
    public async Task On_two_nodes_one_is_the_owner_and_the_other_takes_over_where_it_stopped()
    {
        await using var one = fixture.Open();
        await using var other = fixture.Open();
        await using var first = Run(one);
        await Count(one, 1);
        await SumIs(1);
        await using var second = Run(other);

        await first.DisposeAsync();
        await Count(one, 2, 3);

        await SumIs(6);
        Assert.Equal(3L, await fixture.Scalar<long>("select taken from hub_read.sums"));
    }

    [Fact]
    public async Task When_its_session_is_killed_again_and_again_no_event_is_missed_or_taken_twice()
    {
        await using var one = fixture.Open();
        await using var other = fixture.Open();
        await using var first = Run(one);
        await using var second = Run(other);

        for (var i = 1; i <= 8; i++)
        {
            await Count(one, 1, 1, 1, 1, 1);
            await fixture.Execute(
                """
                select pg_terminate_backend(pid) from pg_locks
                where locktype = 'advisory' and granted
                  and database = (select oid from pg_database where datname = current_database())
                  and classid::bigint << 32 | objid::bigint = hashtextextended('hub:hub.follow:sums', 0)
                """
            );
        }

        await SumIs(40);
        Assert.Equal(40L, await fixture.Scalar<long>("select taken from hub_read.sums"));
    }

    [Fact]
    public async Task Who_wrongly_believes_to_be_the_owner_writes_nothing()
    {
        await using var store = fixture.Open();
        await Count(store, 1, 2, 3);
        var held = new Gate();
        await using var running = Run(store, new Sums { Before = held });
        await held.Reached;

        // Another owner was faster: it has written the three events and moved the checkpoint.
        await fixture.Execute(
            """
            insert into hub_read.sums (name, total, taken) values ('sum', 6, 3);
            update hub.mt_event_progression set last_seq_id = 3 where name = 'sums:All'
            """
        );
        held.Open();
        await Count(store, 4);

        await SumIs(10);
        Assert.Equal(4L, await fixture.Scalar<long>("select taken from hub_read.sums"));
    }

    [Fact]
    public async Task An_owner_that_freezes_is_silent_and_loses_the_ownership_to_another()
    {
        await using var one = fixture.Open(options => options.OwnerSilence = TimeSpan.FromSeconds(1));
        await Count(one, 1);
        // A session that holds the right and says nothing more, as a stopped process would.
        await using var frozen = await fixture.Owner.OpenConnectionAsync();
        await using var hold = new NpgsqlCommand(
            """
            set idle_session_timeout = 1000;
            select pg_advisory_lock(hashtextextended('hub:hub.follow:sums', 0))
            """,
            frozen
        );
        await hold.ExecuteNonQueryAsync();

        await using var running = Run(one);

        await SumIs(1);
        await Assert.ThrowsAnyAsync<NpgsqlException>(() => hold.ExecuteNonQueryAsync());
    }

    [Fact]
    public async Task A_new_version_waits_for_its_rows_to_be_rebuilt_and_an_old_one_stands_aside()
    {
        await using var store = fixture.Open();
        await Count(store, 1);
        await using (Run(store))
            await SumIs(1);

        var newer = new Sums { Version = 2 };
        await using (Run(store, newer))
        {
            await Count(store, 2);
            await using var old = Run(store);
            await SumIs(3);
        }

        Assert.Equal(0, newer.Projected);
        await fixture.Execute("update hub.mt_event_progression set name = 'sums:V2:All'");
        await using var now = Run(store, newer);
        await Count(store, 4);
        await SumIs(7);
    }

    [Fact]
    public async Task A_subscription_that_is_new_may_begin_with_what_comes_from_now_on()
    {
        await using var store = fixture.Open();
        await Count(store, 1, 2);
        var told = new Told();
        await using var running = new RunningFollowers(new Followers(store, [], [told]));
        await Until.True(
            async () => await fixture.Scalar<long>(Progress("told")) == 1,
            "the subscription's checkpoint"
        );

        await Count(store, 3, 4);

        await Until.True(() => Task.FromResult(told.Events.Count == 2), "both to be told");
        Assert.Equal([3, 4], told.Events.Select(each => ((Counted)each.Data).By));
    }

    [Fact]
    public void Two_of_one_name_and_a_name_that_is_none_are_refused_at_once()
    {
        var store = fixture.Open();

        Assert.Throws<ArgumentException>(() => new Followers(store, [new Sums(), new Sums()]));
        Assert.Throws<ArgumentException>(() => new Followers(store, [new Sums { Name = "a:b" }]));
    }

    private static RunningFollowers Run(PostgresEventStore store, Sums? sums = null) =>
        new(new Followers(store, [sums ?? new Sums()]));

    private Task SumIs(int total) =>
        Until.True(
            () => fixture.Scalar<bool>("select exists (select from hub_read.sums where total = $1)", total),
            $"the sum {total}"
        );

    private Task<long> Position() =>
        fixture.Scalar<long>("select last_seq_id from hub.mt_event_progression where name = 'sums:All'");

    private static string Progress(string name) =>
        $"select count(*) from hub.mt_event_progression where name = '{name}:All'";

    private async Task Count(PostgresEventStore store, params int[] numbers)
    {
        foreach (var number in numbers)
            await store.Append([Ask.Write(stream, ExpectedVersion.Any, new Counted(number))], Ask.New());
    }

    private sealed class Told : ISubscription
    {
        private readonly Lock gate = new();
        private readonly List<RecordedEvent> events = [];

        public IReadOnlyList<RecordedEvent> Events
        {
            get
            {
                lock (gate)
                    return [.. events];
            }
        }

        public string Name => "told";
        public bool FromNow => true;

        public Task Take(RecordedEvent recorded, SqlBatch rows, CancellationToken cancellationToken)
        {
            lock (gate)
                events.Add(recorded);
            return Task.CompletedTask;
        }
    }
}
