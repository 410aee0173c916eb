using Hub.EventStore.Tests.Sample;

namespace Hub.EventStore.Tests.Writing;

public sealed class ClaimTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    private readonly string key = $"slot/{Guid.NewGuid()}";

    [Fact]
    public async Task Of_many_on_two_nodes_who_want_one_key_exactly_one_gets_it_and_the_numbers_stay_dense()
    {
        await using var one = fixture.Open();
        await using var other = fixture.Open();
        var before = await fixture.Scalar<long>("select coalesce(max(seq_id), 0) - count(*) from hub.mt_events");

        var decided = await Task.WhenAll(Enumerable.Range(0, 60).Select(i => Book(i % 2 == 0 ? one : other)));

        Assert.Equal(1, decided.Count(each => each.Outcome == Outcome.Saved));
        Assert.All(
            decided.Where(each => each.Outcome != Outcome.Saved),
            each => Assert.Equal((Outcome.Refused, "taken"), (each.Outcome, each.Refusal))
        );
        Assert.Equal(
            before,
            await fixture.Scalar<long>("select coalesce(max(seq_id), 0) - count(*) from hub.mt_events")
        );
    }

    [Fact]
    public async Task A_released_key_can_be_claimed_again_also_within_one_batch()
    {
        await using var store = fixture.Open();
        await Book(store);
        // States are warm, so that the commands come to the writer in the order they are given here.
        StreamId[] streams = [Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid()];
        foreach (var stream in streams)
            await store.Decide<Counter>(stream, _ => new CounterOpened("a"), Ask.New());
        await using var slow = await HeldLock.Take(fixture);
        var first = store.Decide<Counter>(streams[0], _ => new Counted(1), Ask.New());
        await slow.SomebodyWaits();

        var early = store.Decide<Counter>(streams[1], _ => Booking(1), Ask.New());
        var release = store.Decide<Counter>(
            streams[2],
            _ => Decision.Accept(new CounterClosed()).Releasing(key),
            Ask.New()
        );
        var next = store.Decide<Counter>(streams[3], _ => Booking(1), Ask.New());
        var late = store.Decide<Counter>(streams[4], _ => Booking(1), Ask.New());
        await slow.DisposeAsync();

        await first;
        Assert.Equal(Outcome.Refused, (await early).Outcome);
        Assert.Equal(Outcome.Saved, (await release).Outcome);
        Assert.Equal(Outcome.Saved, (await next).Outcome);
        Assert.Equal(Outcome.Refused, (await late).Outcome);
    }

    [Fact]
    public async Task What_a_loser_would_have_written_is_not_there_for_the_next_command_on_its_stream()
    {
        await using var store = fixture.Open();
        await Book(store);
        StreamId stream = Guid.NewGuid();

        var loses = store.Decide<Counter>(stream, _ => Booking(100), Ask.New());
        var counts = store.Decide<Counter>(stream, state => Counter.Count(state, 1), Ask.New());

        Assert.Equal(Outcome.Refused, (await loses).Outcome);
        Assert.Equal(1, (await counts).State.Total);
    }

    private Task<Decided<Counter>> Book(PostgresEventStore store) =>
        store.Decide<Counter>(Guid.NewGuid(), _ => Booking(1), Ask.New());

    private Decision Booking(int by) => Decision.Accept(new Counted(by)).Claiming(key, "taken");
}
