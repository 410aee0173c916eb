using System.Text;

namespace Hub.Live.Tests.Nodes;

public sealed class NodePayloadTests
{
    private static readonly Guid Node = Guid.NewGuid();

    [Fact]
    public void What_one_node_writes_another_reads()
    {
        NodeItem[] items =
        [
            new NodeItem.RightsChanged(Guid.NewGuid()),
            new NodeItem.SessionEnded("s \"1\""),
            new NodeItem.Signal(
                "chat/50",
                "typing",
                "k",
                Encoding.UTF8.GetBytes("""{"name":"Åse"}"""),
                TimeSpan.FromSeconds(6)
            ),
            new NodeItem.Presence(new NodePresence("chat/50", 2, [1, -2], [(Guid.NewGuid(), "Øystein")])),
            new NodeItem.Presence(new NodePresence("chat/50", 900, null, [])),
            new NodeItem.Stopping(),
        ];

        var (text, packed) = NodePayload.Write(Node, items);
        var (node, read) = NodePayload.Read(text);

        Assert.Equal((Node, items.Length), (node, packed));
        Assert.Equal(text, NodePayload.Write(node, read).Text);
    }

    [Fact]
    public void A_payload_stays_below_what_notify_takes_and_loses_nothing()
    {
        var outbox = new NodeOutbox();
        for (var number = 0; number < 300; number++)
            outbox.Add(
                new NodeItem.Signal(
                    $"chat/{number}",
                    "typing",
                    "æøå",
                    Encoding.UTF8.GetBytes("{\"n\":\"ååå\"}"),
                    TimeSpan.FromSeconds(6)
                )
            );

        var channels = new List<string>();
        while (outbox.Take(Node) is { Items.Count: > 0 } batch)
        {
            Assert.True(Encoding.UTF8.GetByteCount(batch.Text) < 8_000);
            channels.AddRange(batch.Items.OfType<NodeItem.Signal>().Select(one => one.Channel));
        }

        Assert.Equal(Enumerable.Range(0, 300).Select(number => $"chat/{number}"), channels);
    }

    [Fact]
    public void The_largest_of_everything_fits()
    {
        var longest = new string('a', ChannelName.MaximumLength);
        var data = Encoding.UTF8.GetBytes($"\"{new string('x', 1_022)}\"");
        NodeItem[] largest =
        [
            new NodeItem.Signal(longest, longest, longest, data, TimeSpan.FromMinutes(10)),
            new NodeItem.Presence(
                new NodePresence(
                    longest,
                    500,
                    [.. Enumerable.Range(0, NodePresence.Hashed)],
                    [.. Enumerable.Range(0, 5).Select(_ => (Guid.NewGuid(), new string('å', 200)))]
                )
            ),
        ];

        foreach (var item in largest)
            Assert.Equal(1, NodePayload.Write(Node, [item]).Packed);
    }

    [Fact]
    public void Urgent_things_go_first_and_of_a_signals_values_the_last()
    {
        var outbox = new NodeOutbox();
        outbox.Add(Typing("1"));
        outbox.Add(Typing("2"));
        outbox.Add(new NodeItem.SessionEnded("s"));

        var (_, items) = outbox.Take(Node);

        Assert.IsType<NodeItem.SessionEnded>(items[0]);
        Assert.Equal("2", Encoding.UTF8.GetString(Assert.IsType<NodeItem.Signal>(Assert.Single(items.Skip(1))).Data));
    }

    private static NodeItem.Signal Typing(string data) =>
        new("chat/50", "typing", "kari", Encoding.UTF8.GetBytes(data), TimeSpan.FromSeconds(6));
}
