using Hub.Live.Tests.Board;
using Hub.Testing.Live;
using Microsoft.AspNetCore.SignalR;

namespace Hub.Live.Tests;

public sealed class JoinTests : LiveTest
{
    private const int MaximumReplay = 100;

    [Fact]
    public async Task An_event_reaches_those_who_listen_with_the_thing_as_it_is_now()
    {
        var page = await Listen("board/spring", Ola);

        var (note, sequence) = await Write("spring", "Vår");

        await page.Until(one => one.Applied.Count == 1);
        var envelope = page.Applied[0];
        Assert.Equal(
            ("board/spring", sequence, 0L, "note"),
            (envelope.Channel, envelope.Sequence, envelope.Previous, envelope.Type)
        );
        Assert.Equal(note, envelope.Data.GetProperty("uuid").GetGuid());
        Assert.Equal("Vår", envelope.Data.GetProperty("title").GetString());
    }

    [Fact]
    public async Task Join_answers_what_was_missed_in_order_each_with_the_channels_event_before_it()
    {
        var (_, first) = await Write("spring", "one");
        await Write("autumn", "elsewhere");
        var (_, second) = await Write("spring", "two");
        var (_, third) = await Write("spring", "three");

        var client = await Connect(Ola);
        var answer = await client.Join("board/spring", first);

        Assert.Equal([(second, first), (third, second)], answer.Events.Select(one => (one.Sequence, one.Previous)));
        Assert.False(answer.Reload);
        Assert.True(answer.Sequence >= third);
    }

    [Fact]
    public async Task Nothing_is_missing_and_nothing_comes_twice_over_a_cut_line()
    {
        var before = await Listen("board/spring", Ola);
        var expected = new List<long> { (await Write("spring", "1")).Sequence, (await Write("spring", "2")).Sequence };
        await before.Until(one => one.Applied.Count == 2);
        // The line is cut while two more are written.
        var cut = await Connect(Ola);
        var page = await before.ContinueOn(cut).Join();
        await cut.DisposeAsync();
        expected.Add((await Write("spring", "3")).Sequence);
        expected.Add((await Write("spring", "4")).Sequence);

        var after = await page.ContinueOn(await Connect(Ola)).Join();
        expected.Add((await Write("spring", "5")).Sequence);
        await after.Until(one => one.Applied.Count == 5);

        Assert.Equal(expected, after.Applied.Select(one => one.Sequence));
    }

    [Fact]
    public async Task Who_joins_while_events_are_being_saved_sees_each_once_and_in_order()
    {
        // No more than a replay holds, so that also who joins late is answered with all of it.
        const int writers = 4;
        const int each = MaximumReplay / writers;
        var writing = Enumerable
            .Range(0, writers)
            .Select(async writer =>
            {
                var sequences = new List<long>();
                for (var count = 0; count < each; count++)
                    sequences.Add((await Write("spring", $"{writer}.{count}")).Sequence);
                return sequences;
            })
            .ToList();
        var pages = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Listen("board/spring", Ola)));

        var expected = (await Task.WhenAll(writing)).SelectMany(one => one).Order().ToList();
        foreach (var page in pages)
        {
            await page.Until(one => one.Applied.Count >= expected.Count);
            Assert.Equal(expected, page.Applied.Select(one => one.Sequence));
            Assert.Equal([0, .. expected[..^1]], page.Applied.Select(one => one.Previous));
        }
    }

    [Fact]
    public async Task What_one_may_not_hear_answers_like_what_does_not_exist()
    {
        var client = await Connect(Ola);

        var refusals = new List<string>();
        foreach (
            var channel in new[]
            {
                "board/spring/members",
                "board/nowhere",
                "no/such/thing",
                "",
                "board/Spring",
                "board/spring/members/x",
                "me/" + Kari,
            }
        )
            refusals.Add((await Assert.ThrowsAsync<HubException>(() => client.Join(channel, 0))).Message);

        Assert.Single(refusals.Distinct());
        Assert.Contains("CHANNEL_NOT_FOUND: ", refusals[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_hears_anything_without_having_joined_or_after_leaving()
    {
        var left = await Connect(Ola);
        await left.Join("board/spring", 0);
        await left.Leave("board/spring");
        var never = await Connect(Ola);
        var listens = await Listen("board/spring", Ola);

        await Write("spring", "one");
        await listens.Until(one => one.Applied.Count == 1);
        // What was sent to them would have come before this answer, which goes down the same line.
        await left.Join("board/autumn", 0);
        await never.Join("board/autumn", 0);

        Assert.Empty(left.Events);
        Assert.Empty(never.Events);
    }

    [Fact]
    public async Task Too_much_missed_or_a_position_above_the_logs_end_answers_reload()
    {
        var (_, last) = await Write("spring", "first");
        for (var count = 0; count < MaximumReplay; count++)
            (_, last) = await Write("spring", $"{count}");
        var client = await Connect(Ola);

        Assert.True((await client.Join("board/spring", 0)) is { Reload: true, Events: [] });
        Assert.True(
            (await client.Join("board/spring", last + 1)) is { Reload: true, Events: [] } ahead
                && ahead.Sequence == last
        );
        Assert.True(
            (await client.Join("board/spring", last - MaximumReplay)) is { Reload: false, Events.Count: MaximumReplay }
        );
    }

    [Fact]
    public async Task A_thing_is_rendered_once_for_all_listeners_and_once_in_a_replay()
    {
        var pages = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Listen("board/spring", Ola)));
        var (note, _) = await Write("spring", "one");
        foreach (var page in pages)
            await page.Until(one => one.Applied.Count == 1);
        Assert.Equal(1, Node.Channel<BoardChannel>().Renderings);

        var last = await Save(note, new NoteRenamed("two"));
        await pages[0].Until(one => one.Last == last);
        var before = Node.Channel<BoardChannel>().Renderings;
        var late = await Listen("board/spring", Ola);

        Assert.Equal(1, Node.Channel<BoardChannel>().Renderings - before);
        Assert.Equal(["two", "two"], late.Applied.Select(one => one.Data.GetProperty("title").GetString()));
    }

    protected override void Configure(LiveOptions options) => options.MaximumReplay = MaximumReplay;
}
