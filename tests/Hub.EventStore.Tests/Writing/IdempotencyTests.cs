using Hub.EventStore.Tests.Sample;

namespace Hub.EventStore.Tests.Writing;

public sealed class IdempotencyTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    private readonly StreamId stream = Guid.NewGuid();
    private readonly Guid command = Guid.NewGuid();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_same_command_again_answers_as_then_and_writes_nothing(bool onAnotherNode)
    {
        await using var store = fixture.Open();
        await using var other = fixture.Open();
        var first = await Count(store, Ask.New(command));
        await Count(store, Ask.New());

        var again = await Count(onAnotherNode ? other : store, Ask.New(command));

        Assert.Equal(Outcome.Repeated, again.Outcome);
        Assert.Equal(first.Sequence, again.Sequence);
        Assert.Equal((2L, 2), (again.Version, again.State.Total));
    }

    [Fact]
    public async Task The_last_sequence_of_a_repeated_command_is_found_however_many_events_it_had()
    {
        await using var store = fixture.Open();
        Event[] many = [.. Enumerable.Range(0, 300).Select(i => new Counted(i))];
        var first = await store.Append([Ask.Write(stream, ExpectedVersion.NoStream, many)], Ask.New(command));

        var again = await store.Append([Ask.Write(stream, ExpectedVersion.NoStream, many)], Ask.New(command));

        Assert.Equal((Outcome.Repeated, first.Sequence), (again.Outcome, again.Sequence));
    }

    [Fact]
    public async Task The_same_actor_with_another_input_is_told_that_the_id_was_used()
    {
        await using var store = fixture.Open();
        await Count(store, Ask.New(command));

        var reused = await Count(store, Ask.New(command, input: "another"));

        Assert.Equal(Outcome.CommandReused, reused.Outcome);
        Assert.Equal((1L, 1), (reused.Version, reused.State.Total));
    }

    [Fact]
    public async Task Another_actor_is_told_that_the_id_is_taken_and_sees_nothing_of_it()
    {
        await using var store = fixture.Open();
        await Count(store, Ask.New(command));

        var taken = await Count(store, Ask.New(command, Ask.Ola));

        Assert.Equal(Outcome.IdTaken, taken.Outcome);
        Assert.Equal((0L, 0L, Counter.Initial), (taken.Version, taken.Sequence, taken.State));
    }

    [Fact]
    public async Task A_refusal_is_not_remembered()
    {
        await using var store = fixture.Open();
        var refused = await store.Decide<Counter>(stream, _ => Decision.Refuse("not yet"), Ask.New(command));

        var saved = await Count(store, Ask.New(command));

        Assert.Equal((Outcome.Refused, Outcome.Saved), (refused.Outcome, saved.Outcome));
    }

    [Fact]
    public async Task Resends_in_one_batch_are_saved_once()
    {
        await using var store = fixture.Open();
        await Count(store, Ask.New());
        await using var slow = await HeldLock.Take(fixture);
        var first = Count(store, Ask.New());
        await slow.SomebodyWaits();

        Task<Decided<Counter>>[] same = [.. Enumerable.Range(0, 3).Select(_ => Count(store, Ask.New(command)))];
        var otherInput = Count(store, Ask.New(command, input: "another"));
        var otherActor = Count(store, Ask.New(command, Ask.Ola));
        await slow.DisposeAsync();

        Assert.Equal(Outcome.Saved, (await first).Outcome);
        var answers = await Task.WhenAll(same);
        Assert.Equal([Outcome.Saved, Outcome.Repeated, Outcome.Repeated], answers.Select(each => each.Outcome));
        Assert.Single(answers.Select(each => each.Sequence).Distinct());
        Assert.Equal(Outcome.CommandReused, (await otherInput).Outcome);
        Assert.Equal(Outcome.IdTaken, (await otherActor).Outcome);
        Assert.Equal(3, (await store.Load<Counter>(stream)).Version);
    }

    [Fact]
    public async Task Resends_leave_no_hole_in_the_numbers()
    {
        await using var store = fixture.Open();
        await Count(store, Ask.New(command));
        for (var i = 0; i < 5; i++)
            await Count(store, Ask.New(command));
        var last = await Count(store, Ask.New());

        Assert.Equal(
            last.Sequence,
            await fixture.Scalar<long>("select count(*) from hub.mt_events where seq_id <= $1", last.Sequence)
        );
    }

    private Task<Decided<Counter>> Count(PostgresEventStore store, CommandContext context) =>
        store.Decide<Counter>(stream, state => Counter.Count(state, 1), context);
}
