using FsCheck;
using FsCheck.Fluent;
using Hub.EventStore.Tests.Sample;

namespace Hub.EventStore.Tests.Writing;

/// <summary>Whatever is asked on two nodes, in whatever grouping, the log is what a slow and careful clerk would have kept.</summary>
public sealed class OrderProperties(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    /// <param name="Stream">Which of a few streams.</param>
    /// <param name="Command">Which of a few command ids, so that resends come up.</param>
    /// <param name="Node">Which of two nodes.</param>
    /// <param name="Expected">The version required, or any when negative.</param>
    public sealed record Wish(int Stream, int Command, int Node, int Expected, int Events);

    [Fact]
    public async Task Versions_and_numbers_are_dense_and_each_command_is_there_once()
    {
        await using var one = fixture.Open();
        await using var other = fixture.Open();
        var wish =
            from stream in Gen.Choose(0, 3)
            from command in Gen.Choose(0, 30)
            from node in Gen.Choose(0, 1)
            from expected in Gen.Choose(-6, 3)
            from events in Gen.Choose(1, 3)
            select new Wish(stream, command, node, expected, events);

        var property = Prop.ForAll(
            wish.ListOf().ToArbitrary(),
            wishes => Holds(fixture, [one, other], [.. wishes]).GetAwaiter().GetResult()
        );

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(20).WithEndSize(40), property);
        await Task.CompletedTask;
    }

    private static async Task<bool> Holds(StoreFixture fixture, PostgresEventStore[] nodes, Wish[] wishes)
    {
        var from = await fixture.Scalar<long>("select coalesce(max(seq_id), 0) from hub.mt_events");
        var streams = Enumerable.Range(0, 4).Select(_ => Guid.NewGuid()).ToArray();
        var commands = Enumerable.Range(0, 31).Select(_ => Guid.NewGuid()).ToArray();

        var answers = await Task.WhenAll(wishes.Select(wish => Try(nodes[wish.Node], streams, commands, wish)));

        var log = new List<RecordedEvent>();
        await foreach (var recorded in nodes[1].Read(ReadFrom.All(from)))
            log.Add(recorded);
        var saved = wishes
            .Zip(answers)
            .Where(each => each.Second == Outcome.Saved)
            .Select(each => each.First)
            .ToArray();
        Assert.Equal(saved.Sum(wish => wish.Events), log.Count);
        Assert.Equal(Enumerable.Range(1, log.Count).Select(i => from + i), log.Select(each => each.Sequence));
        Assert.Equal(saved.Length, saved.Select(wish => wish.Command).Distinct().Count());
        Assert.Equal(log.Select(each => each.Timestamp).Order(), log.Select(each => each.Timestamp));
        foreach (var stream in log.GroupBy(each => each.Stream))
            Assert.Equal(Enumerable.Range(1, stream.Count()).Select(i => (long)i), stream.Select(each => each.Version));
        return true;
    }

    private static async Task<Outcome?> Try(PostgresEventStore node, Guid[] streams, Guid[] commands, Wish wish)
    {
        var expected = wish.Expected < 0 ? ExpectedVersion.Any : ExpectedVersion.Exactly(wish.Expected);
        Event[] events = [.. Enumerable.Range(0, wish.Events).Select(i => new Counted(i))];
        var context = Ask.New(commands[wish.Command], input: $"{wish.Stream} {wish.Events}");
        try
        {
            return (await node.Append([Ask.Write(streams[wish.Stream], expected, events)], context)).Outcome;
        }
        catch (VersionConflict)
        {
            return null;
        }
    }
}
