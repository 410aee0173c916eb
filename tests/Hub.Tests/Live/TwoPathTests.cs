using System.Text.Json;
using System.Text.Json.Nodes;
using Hub.Testing;
using Hub.Testing.Live;

namespace Hub.Tests.Live;

/// <summary>
/// Each live view of the product: what a page had and what was pushed is what a fresh query answers. The queries ask for
/// the fields that the envelopes carry.
/// </summary>
public sealed class TwoPathTests
{
    private const string Author =
        "author { person { __typename id uuid name } name officeKind municipality { __typename id number name label } body { __typename id key name } }";
    private const string Body = "body { language markdown html }";
    private const string Topic =
        $"__typename id uuid network {{ __typename id key }} title language visibility focusAreas {{ __typename id key name {{ nb nn en }} }} {Author} startedAt lastPostAt postCount isLocked isSample channel sequence";
    private const string Post =
        $"__typename id uuid number {Author} {Body} version postedAt editedAt withdrawnAt sequence reactions {{ kind count }}";
    private const string Message =
        $"__typename id uuid {Author} {Body} version sentAt editedAt deletedAt isSample sequence";

    [Fact]
    public async Task A_topics_page()
    {
        var kari = await Visit(People.Kari);
        var ola = await Visit(People.Ola);
        var (topic, _) = await StartTopic(kari, "OPEN");
        var replies = new List<Guid>();
        for (var count = 0; count < 3; count++)
            replies.Add(await Reply(ola, topic, $"Svar {count}"));

        await TwoPaths.Agree(
            await Listen(People.Ola),
            $"topic/{topic}",
            async () =>
            {
                var data = await Ask(
                    ola,
                    $"{{ asOf topic(id: \"{topic}\") {{ {Topic} posts(first: 50) {{ nodes {{ {Post} }} }} }} }}"
                );
                var page = data["topic"]!.AsObject();
                var posts = page["posts"]!["nodes"]!;
                page.Remove("posts");
                return ((long)data["asOf"]!, View.Of(page, posts));
            },
            (view, events, signals) => view.After(events, signals),
            view => view.Text,
            async () =>
            {
                await Task.WhenAll(Reply(kari, topic, "Fra Kari"), Reply(ola, topic, "Fra Ola"));
                await Do(
                    ola,
                    "editPost",
                    new
                    {
                        id = replies[0],
                        body = "Rettet **tekst**",
                        version = 1,
                    }
                );
                await Do(ola, "withdrawPost", new { id = replies[1] });
                await Do(
                    kari,
                    "react",
                    new
                    {
                        post = replies[0],
                        kind = "USEFUL",
                        on = true,
                    }
                );
                await Do(
                    kari,
                    "react",
                    new
                    {
                        post = replies[2],
                        kind = "THANKS",
                        on = true,
                    }
                );
                await Do(
                    ola,
                    "react",
                    new
                    {
                        post = replies[0],
                        kind = "USEFUL",
                        on = true,
                    }
                );
                await Do(
                    kari,
                    "react",
                    new
                    {
                        post = replies[2],
                        kind = "THANKS",
                        on = false,
                    }
                );
                await Do(await Visit(People.Anne), "lockTopic", new { topic });
            }
        );
    }

    [Theory]
    [InlineData("network/50", "OPEN")]
    [InlineData("network/50/members", "NETWORK")]
    public async Task A_networks_topics(string channel, string visibility)
    {
        var kari = await Visit(People.Kari);
        var anne = await Visit(People.Anne);
        var ours = new List<Guid>();
        foreach (var first in new[] { "OPEN", "NETWORK", visibility })
            ours.Add((await StartTopic(kari, first)).Topic);

        await TwoPaths.Agree(
            await Listen(People.Ola),
            channel,
            async () =>
            {
                var data = await Ask(
                    kari,
                    $"query ($ids: [ID!]!) {{ asOf nodes(ids: $ids) {{ ... on Topic {{ {Topic} }} }} }}",
                    new { ids = ours.ToArray() }
                );
                var visible = data["nodes"]!.AsArray().Where(one => (string)one!["visibility"]! == visibility);
                return ((long)data["asOf"]!, View.Of([], new JsonArray([.. visible.Select(one => one!.DeepClone())])));
            },
            // The members' channel also sends what has been opened since, and the page tells by its visibility.
            (view, events, signals) =>
                view.After(events.Where(one => Ours(one, ours)).ToList(), signals).Only("visibility", visibility),
            view => view.Text,
            async () =>
            {
                ours.Add((await StartTopic(kari, visibility)).Topic);
                await Reply(anne, ours[2], "Et svar");
                await Do(anne, "lockTopic", new { topic = ours[3] });
                await Do(anne, "changeVisibility", new { topic = ours[0], visibility = "NETWORK" });
                await Do(anne, "changeVisibility", new { topic = ours[1], visibility = "OPEN" });
            }
        );
    }

    [Fact]
    public async Task A_networks_chat()
    {
        var kari = await Visit(People.Kari);
        var ola = await Visit(People.Ola);
        var first = await Send(kari, "Hei");
        var second = await Send(kari, "Angrer");

        await TwoPaths.Agree(
            await Listen(People.Ola),
            "chat/50",
            async () =>
            {
                var data = await Ask(
                    ola,
                    $"{{ asOf network(key: \"50\") {{ chat {{ messages(last: 100) {{ nodes {{ {Message} }} }} }} }} }}"
                );
                return ((long)data["asOf"]!, View.Of([], data["network"]!["chat"]!["messages"]!["nodes"]!));
            },
            (view, events, signals) => view.After(events, signals),
            view => view.Text,
            async () =>
            {
                await Task.WhenAll(Send(kari, "Fra Kari"), Send(ola, "Fra Ola"));
                await Do(
                    kari,
                    "editMessage",
                    new
                    {
                        id = first,
                        body = "Hei **alle**",
                        version = 1,
                    }
                );
                await Do(kari, "deleteMessage", new { id = second });
            }
        );
    }

    private static bool Ours(Envelope envelope, List<Guid> ours) =>
        ours.Contains(envelope.Data.GetProperty("uuid").GetGuid());

    private static async Task<HttpClient> Visit(Person person) => await (await TestHub.Shared).SignIn(person);

    private static async Task<LiveClient> Listen(Person person)
    {
        var hub = await TestHub.Shared;
        return await LiveClient.Connect(new Uri(hub.Address, "live"), await hub.Token(person));
    }

    private static async Task<JsonNode> Ask(HttpClient client, string document, object? variables = null)
    {
        var answer = await HubAt.Ask(client, document, variables);
        return answer.TryGetProperty("errors", out var errors)
            ? throw new InvalidOperationException($"{document}\n{errors}")
            : JsonNode.Parse(answer.GetProperty("data").GetRawText())!;
    }

    private static async Task Do(HttpClient client, string mutation, object input)
    {
        var type = char.ToUpperInvariant(mutation[0]) + mutation[1..] + "Input";
        var data = await Ask(
            client,
            $"mutation ($input: {type}!) {{ {mutation}(input: $input) {{ errors {{ code message }} }} }}",
            new { input }
        );
        Assert.Null(data[mutation]!["errors"]?.ToJsonString());
    }

    private static async Task<(Guid Topic, string Title)> StartTopic(HttpClient client, string visibility)
    {
        var topic = Guid.NewGuid();
        await Do(
            client,
            "startTopic",
            new
            {
                id = topic,
                network = "50",
                title = $"Tråd {topic}",
                body = "Hva gjør dere?",
                visibility,
            }
        );
        return (topic, $"Tråd {topic}");
    }

    private static async Task<Guid> Reply(HttpClient client, Guid topic, string body)
    {
        var id = Guid.NewGuid();
        await Do(
            client,
            "postReply",
            new
            {
                id,
                topic,
                body,
            }
        );
        return id;
    }

    private static async Task<Guid> Send(HttpClient client, string body)
    {
        var id = Guid.NewGuid();
        await Do(
            client,
            "sendMessage",
            new
            {
                id,
                chat = "50",
                body,
            }
        );
        return id;
    }
}
