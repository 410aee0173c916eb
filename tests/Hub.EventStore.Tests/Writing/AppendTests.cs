using Hub.EventStore.Tests.Sample;
using Npgsql;

namespace Hub.EventStore.Tests.Writing;

public sealed class AppendTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    [Fact]
    public async Task A_stream_that_is_not_at_the_expected_version_is_a_conflict_with_its_values()
    {
        await using var store = fixture.Open();
        StreamId stream = Guid.NewGuid();
        await store.Append([Ask.Write(stream, ExpectedVersion.NoStream, new Counted(1), new Counted(2))], Ask.New());

        var conflict = await Assert.ThrowsAsync<VersionConflict>(() =>
            store.Append([Ask.Write(stream, ExpectedVersion.Exactly(1), new Counted(3))], Ask.New())
        );

        Assert.Equal((stream, 1, 2), (conflict.Stream, conflict.Expected, conflict.Actual));
        Assert.Equal(2, (await store.Load<Counter>(stream)).Version);
    }

    [Fact]
    public async Task A_stream_that_must_be_new_and_is_not_is_a_conflict_also_for_a_node_that_never_saw_it()
    {
        await using var one = fixture.Open();
        await using var other = fixture.Open();
        StreamId stream = Guid.NewGuid();
        await other.Append([Ask.Write(Guid.NewGuid(), ExpectedVersion.NoStream, new Counted(1))], Ask.New());
        await one.Append([Ask.Write(stream, ExpectedVersion.NoStream, new Counted(1))], Ask.New());

        var conflict = await Assert.ThrowsAsync<VersionConflict>(() =>
            other.Append([Ask.Write(stream, ExpectedVersion.NoStream, new Counted(1))], Ask.New())
        );

        Assert.Equal((0, 1), (conflict.Expected, conflict.Actual));
    }

    [Fact]
    public async Task A_stream_that_must_exist_and_does_not_is_not_found()
    {
        await using var store = fixture.Open();
        StreamId stream = Guid.NewGuid();

        var missing = await Assert.ThrowsAsync<StreamNotFound>(() =>
            store.Append([Ask.Write(stream, ExpectedVersion.Existing, new Counted(1))], Ask.New())
        );

        Assert.Equal(stream, missing.Stream);
    }

    [Fact]
    public async Task Writes_to_several_streams_are_all_saved_or_none()
    {
        await using var store = fixture.Open();
        StreamId first = Guid.NewGuid();
        StreamId second = Guid.NewGuid();
        await store.Append([Ask.Write(second, ExpectedVersion.Any, new Counted(1))], Ask.New());

        await Assert.ThrowsAsync<VersionConflict>(() =>
            store.Append(
                [
                    Ask.Write(first, ExpectedVersion.NoStream, new Counted(1)),
                    Ask.Write(second, ExpectedVersion.NoStream, new Counted(1)),
                ],
                Ask.New()
            )
        );

        Assert.Equal(0, (await store.Load<Counter>(first)).Version);
        Assert.Equal(1, (await store.Load<Counter>(second)).Version);
    }

    [Fact]
    public async Task An_oversized_event_fails_its_caller_and_nobody_else()
    {
        await using var store = fixture.Open(options => options.MaxEventBytes = 100);
        StreamId stream = Guid.NewGuid();
        var large = store.Decide<Counter>(stream, _ => new CounterOpened(new string('x', 100)), Ask.New());
        var small = store.Decide<Counter>(stream, _ => new Counted(1), Ask.New());

        var refused = await Assert.ThrowsAsync<EventTooLarge>(() => large);

        Assert.Equal(("counter_opened", 111, 100), (refused.Type, refused.Bytes, refused.Limit));
        Assert.Equal(1, (await small).Version);
    }

    [Fact]
    public async Task Text_that_PostgreSQL_cannot_hold_fails_its_caller_and_nobody_else_in_the_batch()
    {
        await using var store = fixture.Open();
        var before = Append(store, new Counted(0));
        await using var slow = await HeldLock.Take(fixture);
        var first = Append(store, new Counted(1));
        await slow.SomebodyWaits();

        Task<Appended>[] good = [.. Enumerable.Range(0, 20).Select(i => Append(store, new Counted(i)))];
        var bad = Append(store, new CounterOpened("nul: \0"));
        Task<Appended>[] later = [.. Enumerable.Range(0, 20).Select(i => Append(store, new Counted(i)))];
        await slow.DisposeAsync();

        await Assert.ThrowsAsync<PostgresException>(() => bad);
        Assert.All(
            await Task.WhenAll([before, first, .. good, .. later]),
            each => Assert.Equal(Outcome.Saved, each.Outcome)
        );
    }

    [Fact]
    public async Task An_unregistered_event_is_refused_by_its_name()
    {
        await using var store = fixture.Open();

        var unknown = await Assert.ThrowsAsync<UnknownEventType>(() => Append(store, new NeverRegistered()));

        Assert.EndsWith(nameof(NeverRegistered), unknown.Alias, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archived_stream_takes_no_more_events()
    {
        await using var store = fixture.Open();
        StreamId stream = Guid.NewGuid();
        await store.Append([Ask.Write(stream, ExpectedVersion.Any, new Counted(1))], Ask.New());
        await fixture.Execute($"update hub.mt_streams set is_archived = true where id = '{stream}'");

        await Assert.ThrowsAsync<StreamArchived>(() =>
            store.Append([Ask.Write(stream, ExpectedVersion.Any, new Counted(1))], Ask.New())
        );
    }

    [Fact]
    public async Task When_too_many_wait_the_next_is_told_so_and_nothing_of_it_is_written()
    {
        await using var store = fixture.Open(options => options.QueueCapacity = 3);
        await Append(store, new Counted(0));
        await using var slow = await HeldLock.Take(fixture);
        var first = Append(store, new Counted(0));
        await slow.SomebodyWaits();
        Task<Appended>[] waiting = [.. Enumerable.Range(0, 3).Select(i => Append(store, new Counted(i)))];

        var busy = await Assert.ThrowsAsync<Busy>(() => Append(store, new Counted(4)));

        Assert.Equal(3, busy.Waiting);
        await slow.DisposeAsync();
        Assert.All(await Task.WhenAll([first, .. waiting]), each => Assert.Equal(Outcome.Saved, each.Outcome));
    }

    [Fact]
    public async Task A_command_cancelled_while_it_waits_is_not_saved_and_one_being_saved_is()
    {
        await using var store = fixture.Open();
        await Append(store, new Counted(0));
        using var cancelled = new CancellationTokenSource();
        StreamId waiting = Guid.NewGuid();
        StreamId taken = Guid.NewGuid();
        await using var slow = await HeldLock.Take(fixture);
        var beingSaved = store.Append(
            [Ask.Write(taken, ExpectedVersion.Any, new Counted(1))],
            Ask.New(),
            cancelled.Token
        );
        await slow.SomebodyWaits();
        var inQueue = store.Append(
            [Ask.Write(waiting, ExpectedVersion.Any, new Counted(1))],
            Ask.New(),
            cancelled.Token
        );

        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => inQueue);
        await slow.DisposeAsync();

        Assert.Equal(Outcome.Saved, (await beingSaved).Outcome);
        Assert.Equal(1, (await store.Load<Counter>(taken)).Version);
        Assert.Equal(0, (await store.Load<Counter>(waiting)).Version);
    }

    [Fact]
    public async Task Recorded_time_never_runs_backwards_though_the_clock_does()
    {
        var clock = new SettableClock { Now = new(2030, 1, 1, 12, 0, 0, TimeSpan.Zero) };
        await using var store = fixture.Open(clock: clock);
        StreamId stream = Guid.NewGuid();
        await store.Append([Ask.Write(stream, ExpectedVersion.Any, new Counted(1))], Ask.New());
        clock.Now = clock.Now.AddHours(-1);
        await store.Append([Ask.Write(stream, ExpectedVersion.Any, new Counted(2))], Ask.New());

        var recorded = await Until.Seen(store.Read(ReadFrom.Stream(stream)), 2);

        Assert.Equal(recorded[0].Timestamp, recorded[1].Timestamp);
    }

    private static Task<Appended> Append(PostgresEventStore store, Event data) =>
        store.Append([Ask.Write(Guid.NewGuid(), ExpectedVersion.NoStream, data)], Ask.New());

    private sealed record NeverRegistered : Event;
}
