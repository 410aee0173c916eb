using Hub.Testing;

namespace Hub.Tests.Forum;

/// <summary>Reading topics: pages, filters, unread, reactions; what a plain UUID and a node id both find.</summary>
public sealed class TopicPageTests
{
    [Fact]
    public async Task Topics_come_in_pages_the_one_written_in_last_first()
    {
        var hub = await TestHub.Shared;
        using var nils = await hub.SignIn(People.Nils);
        var first = await nils.StartTopic("56", "Første");
        var second = await nils.StartTopic("56", "Andre");
        await nils.PostReply(first, "Opp igjen");

        const string Page =
            "query ($after: String) { network(key: \"56\") { topics(first: 1, after: $after) { totalCount nodes { uuid } pageInfo { hasNextPage endCursor } } } }";
        var one = (await nils.Data(Page)).GetProperty("network").GetProperty("topics");
        Assert.Equal(first, one.Nodes().Single().GetProperty("uuid").GetGuid());
        Assert.True(one.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        Assert.True(one.GetProperty("totalCount").GetInt32() >= 2);

        var after = one.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        var two = (await nils.Data(Page, new { after })).GetProperty("network").GetProperty("topics");
        Assert.Equal(second, two.Nodes().Single().GetProperty("uuid").GetGuid());
    }

    [Fact]
    public async Task Topics_are_filtered_by_focus_area()
    {
        var hub = await TestHub.Shared;
        using var berit = await hub.SignIn(People.Berit);
        var id = Guid.NewGuid();
        await berit.Do(
            "startTopic",
            "topic { uuid }",
            new
            {
                id,
                network = "18",
                title = "Ansatte",
                body = "Hei",
                focusAreas = new[] { "competent-staff", "housing" },
            }
        );
        var found = await berit.Data(
            "{ network(key: \"18\") { topics(focusArea: \"competent-staff\") { totalCount nodes { uuid focusAreas { key name { nn } programme { key } } } } } }"
        );
        var topic = found.GetProperty("network").GetProperty("topics").Nodes().Single();
        Assert.Equal(id, topic.GetProperty("uuid").GetGuid());
        Assert.Equal(2, topic.GetProperty("focusAreas").GetArrayLength());
    }

    [Fact]
    public async Task The_countrys_newest_open_topics_are_for_those_with_an_office_and_hold_nothing_hidden()
    {
        var hub = await TestHub.Shared;
        using var nils = await hub.SignIn(People.Nils);
        using var gro = await hub.SignIn(People.Gro);
        using var siv = await hub.SignIn(People.Siv);
        using var ute = await hub.SignIn(People.Ute);
        var first = await nils.StartTopic("56", "Åpen i nord");
        var second = await gro.StartTopic("46", "Åpen i vest");
        var hidden = await gro.StartTopic("46", "Bare for vest", "NETWORK");

        var seen = await Newest(nils);
        Assert.Contains(first, seen);
        Assert.True(seen.IndexOf(second) < seen.IndexOf(first));
        foreach (var reader in new[] { nils, gro, siv })
            Assert.DoesNotContain(hidden, await Newest(reader));
        Assert.Empty(await Newest(ute));

        static async Task<List<Guid>> Newest(HttpClient client) =>
            [
                .. (await client.Data("{ openTopics(first: 50) { uuid } }"))
                    .GetProperty("openTopics")
                    .EnumerateArray()
                    .Select(topic => topic.GetProperty("uuid").GetGuid()),
            ];
    }

    [Fact]
    public async Task Posts_come_in_pages_in_their_order()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        var topic = await kari.StartTopic("50", "Mange svar", body: "Åpning");
        foreach (var number in Enumerable.Range(2, 4))
            await kari.PostReply(topic, $"Svar {number}");

        const string Page =
            "query ($id: ID!, $after: String) { topic(id: $id) { postCount posts(first: 2, after: $after) { nodes { number body { html } } pageInfo { hasNextPage endCursor } } } }";
        string? after = null;
        var numbers = new List<int>();
        for (var more = true; more; )
        {
            var posts = (await kari.Data(Page, new { id = topic, after })).GetProperty("topic").GetProperty("posts");
            numbers.AddRange(posts.Nodes().Select(post => post.GetProperty("number").GetInt32()));
            after = posts.GetProperty("pageInfo").GetProperty("endCursor").GetString();
            more = posts.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean();
        }
        Assert.Equal([1, 2, 3, 4, 5], numbers);
    }

    [Fact]
    public async Task A_reader_marks_read_and_it_never_moves_back_nor_beyond()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        using var ola = await hub.SignIn(People.Ola);
        var topic = await kari.StartTopic("50", "Ulest");
        await kari.PostReply(topic, "Ett");
        var channel = $"topic/{topic}";
        Assert.Equal(2, await Unread(ola, topic));
        Assert.Equal(0, await Unread(kari, topic));

        var all = await ola.Do("markRead", "unread { count lastRead }", new { channel, sequence = long.MaxValue });
        Assert.Equal(0, all.GetProperty("unread").GetProperty("count").GetInt32());
        await ola.Do("markRead", "unread { count }", new { channel, sequence = 0 });
        Assert.Equal(0, await Unread(ola, topic));

        // A mark far beyond the end must not swallow what comes.
        await kari.PostReply(topic, "To");
        Assert.Equal(1, await Unread(ola, topic));
        var channels = (await ola.Data("{ viewer { unread { channel count } } }"))
            .GetProperty("viewer")
            .GetProperty("unread");
        Assert.Contains(channels.EnumerateArray(), one => one.GetProperty("channel").GetString() == channel);
    }

    [Fact]
    public async Task Nobody_marks_a_channel_that_is_not_theirs()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        using var ingrid = await hub.SignIn(People.Ingrid);
        var hidden = await kari.StartTopic("50", "Skjult", "NETWORK");
        foreach (var channel in new[] { $"topic/{hidden}", $"topic/{Guid.NewGuid()}", "chat/50", "chat/99", "x", "" })
        {
            var payload = await ingrid.Do("markRead", "unread { count }", new { channel, sequence = 1 });
            Assert.Equal("CHANNEL_NOT_FOUND", payload.Codes());
        }
    }

    [Fact]
    public async Task Reactions_are_counted_once_a_person()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        using var ingrid = await hub.SignIn(People.Ingrid);
        var topic = await kari.StartTopic("50", "Reaksjoner");
        var post = await kari.PostReply(topic, "Hei");
        const string Counts = "post { reactions { kind count } viewerReactions }";
        await kari.Do(
            "react",
            Counts,
            new
            {
                post,
                kind = "USEFUL",
                on = true,
            }
        );
        await ingrid.Do(
            "react",
            Counts,
            new
            {
                post,
                kind = "USEFUL",
                on = true,
            }
        );
        var twice = await ingrid.Do(
            "react",
            Counts,
            new
            {
                post,
                kind = "USEFUL",
                on = true,
            }
        );
        var reactions = twice.GetProperty("post").GetProperty("reactions");
        Assert.Equal(2, reactions[0].GetProperty("count").GetInt32());
        Assert.Equal("USEFUL", twice.GetProperty("post").GetProperty("viewerReactions")[0].GetString());
        var back = await ingrid.Do(
            "react",
            Counts,
            new
            {
                post,
                kind = "USEFUL",
                on = false,
            }
        );
        Assert.Equal(1, back.GetProperty("post").GetProperty("reactions")[0].GetProperty("count").GetInt32());
        Assert.Equal(0, back.GetProperty("post").GetProperty("viewerReactions").GetArrayLength());
    }

    [Fact]
    public async Task A_plain_uuid_and_a_node_id_find_the_same_topic_and_another_type_none()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        var topic = await kari.StartTopic("50", "Samme");
        var one = (await kari.Data($"{{ topic(id: \"{topic}\") {{ id uuid }} }}")).GetProperty("topic");
        var id = one.GetProperty("id").GetString();
        var two = (await kari.Data($"{{ topic(id: \"{id}\") {{ id uuid }} }}")).GetProperty("topic");
        Assert.Equal(one.ToString(), two.ToString());
        var node = (await kari.Data($"{{ node(id: \"Message:{topic}\") {{ id }} }}")).GetProperty("node");
        Assert.True(node.IsNull());
    }

    private static async Task<int> Unread(HttpClient client, Guid topic) =>
        (await client.Data($"{{ topic(id: \"{topic}\") {{ viewerUnread }} }}"))
            .GetProperty("topic")
            .GetProperty("viewerUnread")
            .GetInt32();
}
