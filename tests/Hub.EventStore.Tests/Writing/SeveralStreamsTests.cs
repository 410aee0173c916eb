using Hub.EventStore.Tests.Sample;

namespace Hub.EventStore.Tests.Writing;

public sealed class SeveralStreamsTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    private readonly StreamId from = Guid.NewGuid();
    private readonly StreamId to = Guid.NewGuid();

    [Fact]
    public async Task A_decision_sees_all_of_its_streams_and_writes_to_all_of_them()
    {
        await using var store = fixture.Open();
        await store.Append([Ask.Write(from, ExpectedVersion.Any, new Counted(10))], Ask.New());

        var moved = await store.Decide([from, to], states => Move(states, 4), Ask.New());

        Assert.Equal(Outcome.Saved, moved.Outcome);
        Assert.Equal((6, 4), (moved.States.Of<Counter>(from).Total, moved.States.Of<Counter>(to).Total));
        Assert.Equal((2L, 1L), (moved.States.VersionOf(from), moved.States.VersionOf(to)));
        Assert.Equal(moved.Sequence, (await store.Load<Counter>(to)).Sequence);
    }

    [Fact]
    public async Task Of_many_at_once_none_takes_what_another_took()
    {
        await using var one = fixture.Open();
        await using var other = fixture.Open();
        await one.Append([Ask.Write(from, ExpectedVersion.Any, new Counted(10))], Ask.New());

        var moved = await Task.WhenAll(
            Enumerable
                .Range(0, 16)
                .Select(i => (i % 2 == 0 ? one : other).Decide([from, to], states => Move(states, 1), Ask.New()))
        );

        Assert.Equal(10, moved.Count(each => each.Outcome == Outcome.Saved));
        Assert.Equal(6, moved.Count(each => each.Outcome == Outcome.Refused));
        Assert.Equal((0, 10), ((await one.Load<Counter>(from)).State.Total, (await one.Load<Counter>(to)).State.Total));
    }

    [Fact]
    public async Task The_same_command_again_answers_the_states_as_they_are_and_another_actor_sees_nothing()
    {
        await using var store = fixture.Open();
        await store.Append([Ask.Write(from, ExpectedVersion.Any, new Counted(10))], Ask.New());
        var command = Guid.NewGuid();
        var first = await store.Decide([from, to], states => Move(states, 4), Ask.New(command));

        var again = await store.Decide([from, to], states => Move(states, 4), Ask.New(command));
        var taken = await store.Decide([from, to], states => Move(states, 4), Ask.New(command, Ask.Ola));

        Assert.Equal((Outcome.Repeated, first.Sequence), (again.Outcome, again.Sequence));
        Assert.Equal(4, again.States.Of<Counter>(to).Total);
        Assert.Equal((Outcome.IdTaken, 0L, 0), (taken.Outcome, taken.Sequence, taken.States.Of<Counter>(to).Total));
    }

    [Fact]
    public async Task A_stream_that_was_not_named_cannot_be_written()
    {
        await using var store = fixture.Open();

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            store.Decide([from], _ => Decision.Accept((to, new Counted(1))), Ask.New())
        );

        Assert.Equal(0, (await store.Load<Counter>(to)).Version);
    }

    private Decision Move(States states, int amount) =>
        states.Of<Counter>(from).Total < amount
            ? Decision.Refuse("too little")
            : Decision.Accept((from, new Counted(-amount)), (to, new Counted(amount)));
}
