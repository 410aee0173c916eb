using Hub.EventStore.Tests.Sample;

namespace Hub.EventStore.Tests.Streams;

public sealed class ArchiveTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    [Fact]
    public async Task An_archived_stream_is_marked_with_its_events_as_Marten_does()
    {
        var store = fixture.Open();
        var stream = await Archive(store);

        Assert.True(await fixture.Scalar<bool>("select is_archived from hub.mt_streams where id = $1", stream.Value));
        Assert.Equal(
            (3L, "archived"),
            (
                await fixture.Scalar<long>(
                    "select count(*) from hub.mt_events where stream_id = $1 and is_archived",
                    stream.Value
                ),
                await fixture.Scalar<string>(
                    "select type from hub.mt_events where stream_id = $1 order by version desc limit 1",
                    stream.Value
                )
            )
        );
    }

    [Fact]
    public async Task It_is_read_on_demand_and_followed_and_takes_nothing_more_on_any_node()
    {
        var (store, other) = (fixture.Open(), fixture.Open());
        var stream = Guid.NewGuid();
        await store.Decide<Counter>(stream, state => Counter.Open(state, "old"), Ask.New());
        await other.Load<Counter>(stream);
        var archived = await store.Decide<Counter>(stream, _ => new Archived("two years old"), Ask.New());

        Assert.Equal((Outcome.Saved, 2L), (archived.Outcome, archived.Version));
        foreach (var node in (PostgresEventStore[])[store, other])
        {
            Assert.Equal(2, (await node.Load<Counter>(stream)).Version);
            await Assert.ThrowsAsync<StreamArchived>(() =>
                node.Decide<Counter>(stream, state => Counter.Count(state, 1), Ask.New())
            );
            await Assert.ThrowsAsync<StreamArchived>(() =>
                node.Append([Ask.Write(stream, ExpectedVersion.Any, new Counted(1))], Ask.New())
            );
        }
        var last = (await Until.Seen(store.Follow(archived.Sequence - 1), 1))[0];
        Assert.Equal(new Archived("two years old"), last.Data);
    }

    [Fact]
    public async Task What_waits_behind_it_in_the_same_commit_is_refused_alone()
    {
        var store = fixture.Open();
        StreamId stream = Guid.NewGuid();
        await store.Append([Ask.Write(stream, ExpectedVersion.Any, new Counted(1))], Ask.New());
        var slow = await HeldLock.Take(fixture);
        var first = store.Append([Ask.Write(Guid.NewGuid(), ExpectedVersion.Any, new Counted(1))], Ask.New());
        await slow.SomebodyWaits();
        var archive = store.Append([Ask.Write(stream, ExpectedVersion.Any, new Archived("done"))], Ask.New());
        var late = store.Append([Ask.Write(stream, ExpectedVersion.Any, new Counted(2))], Ask.New());
        var elsewhere = store.Append([Ask.Write(Guid.NewGuid(), ExpectedVersion.Any, new Counted(3))], Ask.New());
        await slow.DisposeAsync();

        await Assert.ThrowsAsync<StreamArchived>(() => late);
        Assert.Equal(
            [Outcome.Saved, Outcome.Saved, Outcome.Saved],
            (await Task.WhenAll(first, archive, elsewhere)).Select(each => each.Outcome)
        );
    }

    [Fact]
    public void It_leaves_the_cache_of_hot_states()
    {
        var cache = new Hub.EventStore.Writing.StreamCache(10);
        StreamId stream = Guid.NewGuid();
        cache.Enter(0);
        cache.Keep(stream, new(1, 1, Counter.Initial), 0);
        cache.Remove(stream);

        Assert.Null(cache.Find(stream));
    }

    private static async Task<StreamId> Archive(PostgresEventStore store)
    {
        StreamId stream = Guid.NewGuid();
        await store.Append(
            [Ask.Write(stream, ExpectedVersion.Any, new CounterOpened("old"), new Counted(1), new Archived("old"))],
            Ask.New()
        );
        return stream;
    }
}
