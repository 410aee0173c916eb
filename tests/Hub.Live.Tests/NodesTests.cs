using Hub.Live.Tests.Board;
using Hub.Testing.Live;

namespace Hub.Live.Tests;

public sealed class NodesTests : LiveTest
{
    [Fact]
    public async Task What_is_saved_on_one_node_is_heard_on_another_in_one_order()
    {
        var other = await StartNode();
        var here = await Listen("board/spring", Kari);
        var there = await Listen("board/spring", Ola, node: other);

        var expected = new List<long>();
        for (var count = 0; count < 10; count++)
            expected.Add((await Write("spring", $"{count}", node: count % 2 == 0 ? Node : other)).Sequence);

        foreach (var page in new[] { here, there })
        {
            await page.Until(one => one.Applied.Count == expected.Count);
            Assert.Equal(expected, page.Applied.Select(one => one.Sequence));
        }
    }

    [Fact]
    public async Task A_page_goes_on_where_it_was_on_another_node()
    {
        var other = await StartNode();
        var page = await Listen("board/spring", Ola);
        var (_, first) = await Write("spring", "1");
        await page.Until(one => one.Applied.Count == 1);
        var (_, second) = await Write("spring", "2");

        var moved = await page.ContinueOn(await Connect(Ola, node: other)).Join();
        await moved.Until(one => one.Applied.Count == 2);

        Assert.Equal([first, second], moved.Applied.Select(one => one.Sequence));
    }

    [Fact]
    public async Task A_node_that_starts_later_learns_who_is_present()
    {
        var here = await Connect(Kari);
        await here.Join("board/spring", 0);
        var other = await StartNode();
        var there = await Connect(Ola, "Ola", other);

        await there.Join("board/spring", 0);

        await there.Until(one => Count(one) == 2);
        await here.Until(one => Count(one) == 2);
    }

    [Fact]
    public async Task What_nobody_understands_between_nodes_harms_nobody()
    {
        var page = await Listen("board/spring", Ola);

        foreach (
            var nonsense in new[] { "", "x", "{}", "[]", "[1]", $"[\"{Guid.NewGuid():N}\",[\"new\"],[\"signal\",1]]" }
        )
            await Execute($"notify hub_live, '{nonsense}'");
        Node.Signals.Signal("board/spring", new ChannelSignal("poll", "{}"u8.ToArray()));
        await Write("spring", "one");

        await page.Until(one => one.Applied.Count == 1);
    }

    [Fact]
    public async Task An_event_that_only_a_newer_node_knows_stops_nothing()
    {
        var page = await Listen("board/spring", Ola);
        var (note, first) = await Write("spring", "one");
        await page.Until(one => one.Applied.Count == 1);

        await Execute(
            $"""
            with numbered as (select nextval('hub.mt_events_sequence') as seq),
            stream as (update hub.mt_streams set version = 2 where id = '{note}'),
            event as (
                insert into hub.mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id)
                select seq, gen_random_uuid(), '{note}', 2, '[]', 'note_of_tomorrow', now(), '*DEFAULT*' from numbered
            )
            insert into hub_read.channel_events (channel, seq, previous, type, subject)
            select 'board/spring', seq, {first}, 'note', '{note}' from numbered
            """
        );
        await Write("spring", "two");

        await page.Until(one => one.Applied.Count == 3);
        Assert.Equal([0, first, first + 1], page.Applied.Select(one => one.Previous));
    }

    private static int Count(LiveClient client) =>
        client.Signals.LastOrDefault(one => one.Type == "presence")?.Data.GetProperty("count").GetInt32() ?? 0;
}
