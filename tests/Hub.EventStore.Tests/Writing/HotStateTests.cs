using Hub.EventStore.Tests.Sample;
using Hub.EventStore.Writing;

namespace Hub.EventStore.Tests.Writing;

public sealed class HotStateTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    private const int Long = 10_000;

    [Fact]
    public async Task No_event_of_a_warm_stream_is_read_or_folded_again_for_the_next_decision_or_load()
    {
        await using var store = fixture.Open(options => options.RegisterEvents(typeof(Tallied)));
        StreamId stream = Guid.NewGuid();
        Event[] many = [.. Enumerable.Range(0, Long).Select(_ => new Tallied())];
        await store.Append([Ask.Write(stream, ExpectedVersion.NoStream, many)], Ask.New());
        Tallied.Forget();
        Tally.Folded = 0;
        Assert.Equal(Long, (await store.Load<Tally>(stream)).State.Total);
        Assert.Equal((Long, Long), (Tallied.Made(), Tally.Folded));

        for (var i = 1; i <= 5; i++)
        {
            var decided = await store.Decide<Tally>(stream, _ => new Tallied(), Ask.New());
            Assert.Equal(Long + i, decided.State.Total);
            Assert.Equal(Long + i, (await store.Load<Tally>(stream)).State.Total);
        }

        // Each decision made one, possibly asked again under the lock; nothing came from the database.
        Assert.InRange(Tallied.Made(), Long + 5, Long + 10);
        Assert.InRange(Tally.Folded, Long + 5, Long + 10);
    }

    [Fact]
    public void No_more_states_are_kept_than_the_setting_says_and_the_least_recently_used_leave_first()
    {
        var cache = new StreamCache(capacity: 3);
        cache.Enter(0);
        StreamId[] streams = [.. Enumerable.Range(0, 4).Select(_ => (StreamId)Guid.NewGuid())];
        foreach (var stream in streams[..3])
            cache.Keep(stream, new CachedStream(1, 1, new Counter(true, false, 0)), 0);
        Assert.NotNull(cache.Find<Counter>(streams[0]));

        cache.Keep(streams[3], new CachedStream(1, 1, new Counter(true, false, 0)), 0);

        Assert.Equal([true, false, true, true], streams.Select(each => cache.Find(each) is not null));
    }

    [Fact]
    public async Task A_stream_that_left_the_cache_is_read_and_decided_on_as_before()
    {
        await using var store = fixture.Open(options => options.CachedStates = 2);
        StreamId[] streams = [.. Enumerable.Range(0, 5).Select(_ => (StreamId)Guid.NewGuid())];
        for (var round = 1; round <= 3; round++)
            foreach (var stream in streams)
            {
                var decided = await store.Decide<Counter>(stream, state => Counter.Count(state, 1), Ask.New());
                Assert.Equal((round, round), ((int)decided.Version, decided.State.Total));
            }
    }

    /// <summary>Tells how often one was made, by a decision or from a stored row.</summary>
    public sealed record Tallied : Event
    {
        private static int made;

        public Tallied() => Interlocked.Increment(ref made);

        public static int Made() => made;

        public static void Forget() => made = 0;
    }

    /// <summary>Tells how often it was folded.</summary>
    private sealed record Tally(int Total) : IState<Tally>
    {
        public static int Folded;

        public static Tally Initial { get; } = new(0);

        public Tally Evolve(Event recorded)
        {
            Interlocked.Increment(ref Folded);
            return new(Total + 1);
        }
    }
}
