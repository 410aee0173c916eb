using Hub.EventStore.Tests.Sample;

namespace Hub.EventStore.Tests.Writing;

public sealed class DecideTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    [Fact]
    public async Task What_a_decision_accepts_is_saved_with_who_asked_and_why()
    {
        await using var store = fixture.Open();
        var stream = Guid.NewGuid();
        var context = Ask.New() with { ActingFor = "5006", Client = "test", CorrelationId = "c1", CausationId = "c2" };

        var decided = await store.Decide<Counter>(stream, state => Counter.Open(state, "Tell æøå"), context);

        Assert.Equal(Outcome.Saved, decided.Outcome);
        Assert.True(decided.State.IsOpen);
        Assert.Equal(1, decided.Version);
        var recorded = Assert.Single(await Until.Seen(store.Read(ReadFrom.Stream(stream)), 1));
        Assert.Equal(decided.Sequence, recorded.Sequence);
        Assert.Equal(new CounterOpened("Tell æøå"), recorded.Data);
        Assert.Equal("counter_opened", recorded.Type);
        Assert.Equal(Ask.Kari, recorded.ActorId);
        Assert.Equal(new EventHeaders("5006", "test", "Test", "input"), recorded.Headers);
        Assert.Equal(("c1", "c2"), (recorded.CorrelationId, recorded.CausationId));
        Assert.Equal(Uuid5.Create(context.CommandId, "0"), recorded.Id);
        Assert.Equal(TimeSpan.Zero, recorded.Timestamp.Offset);
    }

    [Fact]
    public async Task A_refusal_writes_nothing_and_comes_back_as_it_is()
    {
        await using var store = fixture.Open();
        var stream = Guid.NewGuid();
        await store.Decide<Counter>(
            stream,
            _ => Decision.Accept(new CounterOpened("a"), new CounterClosed()),
            Ask.New()
        );

        var decided = await store.Decide<Counter>(stream, state => Counter.Count(state, 1), Ask.New());

        Assert.Equal(Outcome.Refused, decided.Outcome);
        Assert.Equal("closed", decided.Refusal);
        Assert.Equal(2, decided.Version);
    }

    [Fact]
    public async Task What_is_already_done_writes_nothing()
    {
        await using var store = fixture.Open();
        var stream = Guid.NewGuid();
        var first = await store.Decide<Counter>(stream, state => Counter.Open(state, "a"), Ask.New());

        var again = await store.Decide<Counter>(stream, state => Counter.Open(state, "b"), Ask.New());

        Assert.Equal(Outcome.AlreadyDone, again.Outcome);
        Assert.Equal((first.Version, first.Sequence), (again.Version, again.Sequence));
    }

    [Fact]
    public async Task A_decision_that_throws_fails_its_own_caller_only()
    {
        await using var store = fixture.Open();
        var stream = Guid.NewGuid();
        var thrown = store.Decide<Counter>(stream, _ => throw new InvalidOperationException("bug"), Ask.New());
        var saved = store.Decide<Counter>(stream, state => Counter.Count(state, 2), Ask.New());

        Assert.Equal("bug", (await Assert.ThrowsAsync<InvalidOperationException>(() => thrown)).Message);
        Assert.Equal(Outcome.Saved, (await saved).Outcome);
    }

    [Fact]
    public async Task Another_nodes_events_are_seen_by_the_next_decision()
    {
        await using var one = fixture.Open();
        await using var other = fixture.Open();
        var stream = Guid.NewGuid();
        for (var i = 0; i < 20; i++)
        {
            await one.Decide<Counter>(stream, state => Counter.Count(state, state.Total + 1), Ask.New());
            await other.Decide<Counter>(stream, state => Counter.Count(state, 1), Ask.New());
        }

        var loaded = await one.Load<Counter>(stream);

        var expected = Enumerable.Range(0, 20).Aggregate(0, (total, _) => total + total + 1 + 1);
        Assert.Equal((40L, expected), (loaded.Version, loaded.State.Total));
    }

    [Fact]
    public async Task Five_hundred_commands_on_one_stream_need_no_retry_and_few_commits()
    {
        await using var store = fixture.Open();
        StreamId stream = Guid.NewGuid();
        await store.Decide<Counter>(stream, _ => new CounterOpened("hot"), Ask.New());
        await store.Decide<Counter>(stream, _ => new CounterOpened("hot"), Ask.New());

        // They come while a commit is in flight, however fast this machine's commits are.
        Task<Decided<Counter>>[] asked;
        await using (var held = await HeldLock.Take(fixture))
        {
            asked =
            [
                .. Enumerable
                    .Range(0, 500)
                    .Select(_ => store.Decide<Counter>(stream, state => Counter.Count(state, 1), Ask.New())),
            ];
            await held.SomebodyWaits();
        }
        var decided = await Task.WhenAll(asked);

        Assert.Equal(Enumerable.Range(1, 500), decided.Select(each => each.State.Total).Order());
        var commits = await fixture.Scalar<long>(
            "select count(distinct xmin::text) from hub.mt_events where stream_id = $1 and version > 1",
            stream.Value
        );
        Assert.InRange(commits, 1, 20);
    }

    [Fact]
    public async Task A_cancelled_command_that_still_waits_is_not_saved()
    {
        await using var store = fixture.Open();
        StreamId stream = Guid.NewGuid();
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            store.Append([Ask.Write(stream, ExpectedVersion.Any, new Counted(1))], Ask.New(), cancelled.Token)
        );

        Assert.Equal(0, (await store.Load<Counter>(stream)).Version);
    }
}
