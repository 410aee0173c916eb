using Hub.EventStore.Tests.Sample;
using Npgsql;

namespace Hub.EventStore.Tests.Projections;

public sealed class InlineProjectionTests(StoreFixture fixture) : IClassFixture<StoreFixture>, IAsyncLifetime
{
    private readonly StreamId stream = Guid.NewGuid();

    public async ValueTask InitializeAsync() =>
        await fixture.Execute(
            """
            create table if not exists hub_read.totals (
                stream uuid primary key, total int not null check (total < 1000), seq bigint not null, at timestamptz not null)
            """
        );

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Rows_are_there_when_the_append_is_answered_and_tell_number_and_time_as_the_log_does()
    {
        await using var store = fixture.Open(options => options.Projections.Add(new Totals()));
        await store.Decide<Counter>(stream, _ => Decision.Accept(new Counted(2), new Counted(3)), Ask.New());

        Assert.Equal(
            1L,
            await fixture.Scalar<long>(
                """
                select count(*) from hub_read.totals t
                join hub.mt_events e on e.stream_id = t.stream and e.seq_id = t.seq and e.timestamp = t.at
                where t.stream = $1 and t.total = 5 and e.version = 2
                """,
                stream.Value
            )
        );
    }

    [Fact]
    public async Task A_projection_that_throws_fails_its_caller_only_and_leaves_no_hole()
    {
        await using var store = fixture.Open(options => options.Projections.Add(new Totals()));
        var holes = await Holes();
        await using var slow = await HeldLock.Take(fixture);
        var first = Count(store, 1);
        await slow.SomebodyWaits();

        var good = Count(store, 1);
        var throws = Count(store, Totals.Throws);
        var refusedBySql = Count(store, 5000);
        var alsoGood = Count(store, 1);
        await slow.DisposeAsync();

        Assert.Equal("no such number", (await Assert.ThrowsAsync<InvalidOperationException>(() => throws)).Message);
        Assert.Equal("23514", (await Assert.ThrowsAsync<PostgresException>(() => refusedBySql)).SqlState);
        Assert.All(await Task.WhenAll(first, good, alsoGood), each => Assert.Equal(Outcome.Saved, each.Outcome));
        Assert.Equal(3, (await store.Load<Counter>(stream)).State.Total);
        Assert.Equal(3, await fixture.Scalar<int>("select total from hub_read.totals where stream = $1", stream.Value));
        Assert.Equal(holes, await Holes());
    }

    [Fact]
    public async Task Projections_run_in_their_order_after_those_of_the_event_before()
    {
        var calls = new List<string>();
        await using var store = fixture.Open(options =>
        {
            options.Projections.Add(new Listing("first", calls));
            options.Projections.Add(new Listing("second", calls));
        });

        await store.Decide<Counter>(stream, _ => Decision.Accept(new Counted(1), new Counted(2)), Ask.New());

        Assert.Equal(["first 1", "first 2", "second 1", "second 2"], calls.TakeLast(4));
    }

    private Task<Decided<Counter>> Count(PostgresEventStore store, int by) =>
        store.Decide<Counter>(stream, state => Counter.Count(state, by), Ask.New());

    private Task<long> Holes() => fixture.Scalar<long>("select coalesce(max(seq_id), 0) - count(*) from hub.mt_events");

    private sealed class Totals : IProjection
    {
        public const int Throws = -1;

        public string Name => "totals";
        public int Version => 1;
        public IReadOnlyList<string> Tables => ["totals"];

        public void Project(RecordedEvent recorded, SqlBatch batch)
        {
            if (recorded.Data is not Counted { By: var by })
                return;
            if (by == Throws)
                throw new InvalidOperationException("no such number");
            batch.Add(
                """
                insert into totals (stream, total, seq, at) values ($1, $2, $3, $4)
                on conflict (stream) do update set total = totals.total + $2, seq = $3, at = $4
                """,
                recorded.Stream,
                by,
                recorded.Sequence,
                recorded.Timestamp
            );
        }
    }

    private sealed class Listing(string name, List<string> calls) : IProjection
    {
        public string Name => name;
        public int Version => 1;
        public IReadOnlyList<string> Tables => [];

        public void Project(RecordedEvent recorded, SqlBatch batch) => calls.Add($"{name} {recorded.Version}");
    }
}
