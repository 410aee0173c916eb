using System.Net;
using System.Text;
using System.Text.Json;
using Hub.Identity.Offices;
using Hub.Identity.Sample;
using Hub.Shared.Access;
using Hub.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Tests.Forum;

/// <summary>What no page of ours sends: odd characters, odd ids, lists that are too long, rights that are gone meanwhile.</summary>
public sealed class OddInputTests
{
    private const string Start =
        "mutation ($input: StartTopicInput!) { startTopic(input: $input) { topic { uuid title language focusAreas { key } } errors { code } } }";

    // Attack: a character that PostgreSQL or JSON cannot hold, wherever a text may stand.
    [Theory]
    [InlineData("\\u0000")]
    [InlineData("\\ud800")]
    [InlineData("\\udc00\\ud800")]
    [InlineData("\\u202e")]
    public async Task Odd_characters_are_refused_or_kept_and_never_our_mistake(string odd)
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        string[] inputs =
        [
            Input(("title", odd)),
            Input(("title", $"a{odd}b")),
            Input(("body", $"a{odd}b")),
            Input(("network", odd)),
            Input(("actingFor", odd)),
            Input(("focusAreas", odd)),
        ];
        foreach (var input in inputs)
            await AnswersWithoutFault(
                kari,
                $$"""{ "query": {{JsonSerializer.Serialize(Start)}}, "variables": { "input": {{input}} } }"""
            );
        string[] queries =
        [
            "query ($odd: String!) { network(key: \"50\") { topics(focusArea: $odd) { nodes { uuid } } } }",
            "query ($odd: String!) { network(key: \"50\") { topics(after: $odd) { nodes { uuid } } } }",
            "query ($odd: String!) { network(key: $odd) { key } municipality(number: $odd) { number } }",
            "query ($odd: String!) { preview(markdown: $odd) }",
            "query ($odd: ID!) { node(id: $odd) { id } }",
            "mutation ($odd: String!) { markRead(input: { channel: $odd, sequence: 1 }) { errors { code } } }",
            "mutation ($odd: String!) { askForAccess(input: { network: \"34\", text: $odd, address: $odd }) { errors { code } } }",
        ];
        foreach (var query in queries)
            await AnswersWithoutFault(
                kari,
                $$"""{ "query": {{JsonSerializer.Serialize(query)}}, "variables": { "odd": "{{odd}}" } }"""
            );
    }

    [Theory]
    [InlineData("c232ab00-9414-11ec-b3c8-9f6bdeced846")] // version 1
    [InlineData("919108f7-52d1-4320-9bac-f847db4148a8")] // version 4
    [InlineData("017F22E2-79B0-7CC3-98C4-DC0C0C07398F")] // version 7, as some write it
    [InlineData("00000000-0000-0000-0000-000000000000")] // nil
    public async Task Any_UUID_is_an_id_and_only_once(string id)
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        using var ola = await hub.SignIn(People.Ola);
        var input = new
        {
            id,
            network = "50",
            title = "En id",
            body = "Tekst",
        };

        var started = await kari.Do("startTopic", "topic { uuid }", input);
        Assert.Equal("", started.Codes());
        Assert.Equal(Guid.Parse(id), started.GetProperty("topic").GetProperty("uuid").GetGuid());
        Assert.Equal("ID_TAKEN", (await ola.Do("startTopic", "topic { uuid }", input)).Codes());
    }

    [Fact]
    public async Task An_id_of_another_kind_of_thing_is_taken_and_nothing_to_reply_to()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        using var ola = await hub.SignIn(People.Ola);
        var message = await kari.SendMessage("50", "En melding");
        var topic = await kari.StartTopic("50", "En tråd");
        object Reply(Guid to) =>
            new
            {
                id = Guid.NewGuid(),
                topic = to,
                body = "Hei",
            };
        object Topic(Guid id) =>
            new
            {
                id,
                network = "50",
                title = "Tråd",
                body = "Tekst",
            };
        object Message(Guid id) =>
            new
            {
                id,
                chat = "50",
                body = "Hei",
            };

        foreach (var client in new[] { kari, ola })
        {
            Assert.Equal("TOPIC_NOT_FOUND", (await client.Do("postReply", "post { uuid }", Reply(message))).Codes());
            Assert.Contains(
                (await client.Do("startTopic", "topic { uuid }", Topic(message))).Codes(),
                new[] { "ID_TAKEN", "COMMAND_REUSED" }
            );
            Assert.Contains(
                (await client.Do("sendMessage", "message { uuid }", Message(topic))).Codes(),
                new[] { "ID_TAKEN", "COMMAND_REUSED" }
            );
        }
        Assert.Equal(
            "MESSAGE_NOT_FOUND",
            (await ola.Do("deleteMessage", "message { uuid }", new { id = topic })).Codes()
        );
        Assert.Equal("POST_NOT_FOUND", (await ola.Do("withdrawPost", "post { uuid }", new { id = topic })).Codes());
    }

    [Fact]
    public async Task Focus_areas_are_kept_once_each_and_a_list_beyond_the_limit_is_refused()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        object Topic(string[] focusAreas) =>
            new
            {
                id = Guid.NewGuid(),
                network = "50",
                title = "Områder",
                body = "Tekst",
                focusAreas,
            };

        var twice = await kari.Do("startTopic", "topic { focusAreas { key } }", Topic(["housing", "housing"]));
        Assert.Equal(
            "housing",
            Assert
                .Single(twice.GetProperty("topic").GetProperty("focusAreas").EnumerateArray())
                .GetProperty("key")
                .GetString()
        );
        var many = Topic([.. Enumerable.Repeat("housing", 11)]);
        Assert.Equal("TOO_MANY_FOCUS_AREAS", (await kari.Do("startTopic", "topic { uuid }", many)).Codes());
    }

    [Fact]
    public async Task An_unknown_language_is_an_error_that_names_the_known_ones_place()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        var answer = await HubAt.Ask(
            kari,
            Start,
            new
            {
                input = new
                {
                    id = Guid.NewGuid(),
                    network = "50",
                    title = "Språk",
                    body = "Tekst",
                    language = "KLINGON",
                },
            }
        );

        var error = answer.GetProperty("errors")[0];
        Assert.Equal("BAD_USER_INPUT", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Contains("language", error.GetProperty("message").GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_over_the_limit_is_answered_413_and_a_hub_that_works_on()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        using var content = new StringContent(new string(' ', 1_100_000), Encoding.UTF8, "application/json");

        using var answer = await kari.PostAsync(new Uri("graphql", UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal(
            "",
            (await kari.Do("startTopic", "topic { uuid }", JsonSerializer.Deserialize<JsonElement>(Input()))).Codes()
        );
    }

    [Fact]
    public async Task Who_has_lost_the_office_writes_changes_and_finds_no_more()
    {
        await using var hub = await TestHub.Start();
        var offices = hub.Services.GetRequiredService<OfficeCommands>();
        var office = Guid.NewGuid();
        var today = new DateOnly(2020, 1, 1);
        await offices.Appoint(
            new AppointOffice(
                office,
                SamplePeople.PersonId("ingrid.moen"),
                OfficeKind.Participant,
                null,
                null,
                "50",
                today
            ),
            OfficeCommands.System,
            default
        );
        using var kari = await hub.SignIn(People.Kari);
        using var ingrid = await hub.SignIn(People.Ingrid);
        var (open, hidden) = (await kari.StartTopic("50", "Åpen"), await kari.StartTopic("50", "Skjult", "NETWORK"));
        var (inOpen, inHidden) = (await ingrid.PostReply(open, "Hei"), await ingrid.PostReply(hidden, "Hei"));
        var message = await ingrid.SendMessage("50", "Hei");

        await offices.End(new EndOffice(office, today), OfficeCommands.System, Guid.NewGuid(), default);
        await UntilHeard(ingrid);

        Assert.Equal("NOT_A_MEMBER", await Reply(ingrid, open));
        Assert.Equal("TOPIC_NOT_FOUND", await Reply(ingrid, hidden));
        Assert.Equal("NOT_A_MEMBER", await Edit(ingrid, "editPost", "post", inOpen));
        Assert.Equal("POST_NOT_FOUND", await Edit(ingrid, "editPost", "post", inHidden));
        Assert.Equal("MESSAGE_NOT_FOUND", await Edit(ingrid, "editMessage", "message", message));
        var withdrawn = await ingrid.Do("withdrawPost", "post { uuid }", new { id = inHidden });
        Assert.Equal("POST_NOT_FOUND", withdrawn.Codes());
        // Open text of one's own may still be taken back by whoever may see it.
        Assert.Equal("", (await ingrid.Do("withdrawPost", "post { uuid }", new { id = inOpen })).Codes());
    }

    /// <summary>Until the node has followed the log to the office's end.</summary>
    private static async Task UntilHeard(HttpClient client)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        while (
            (await client.Data("""{ network(key: "50") { viewerIsMember } }"""))
                .GetProperty("network")
                .GetProperty("viewerIsMember")
                .GetBoolean()
        )
            await tick.WaitForNextTickAsync(patience.Token);
    }

    private static async Task<string> Reply(HttpClient client, Guid topic) =>
        (
            await client.Do(
                "postReply",
                "post { uuid }",
                new
                {
                    id = Guid.NewGuid(),
                    topic,
                    body = "Etterpå",
                }
            )
        ).Codes();

    private static async Task<string> Edit(HttpClient client, string mutation, string thing, Guid id) =>
        (
            await client.Do(
                mutation,
                $"{thing} {{ uuid }}",
                new
                {
                    id,
                    body = "Etterpå",
                    version = 1,
                }
            )
        ).Codes();

    /// <summary>A topic's input as JSON text, with escapes as they are given.</summary>
    private static string Input(params (string Name, string Json)[] changed)
    {
        var fields = new Dictionary<string, string>
        {
            ["id"] = $"\"{Guid.NewGuid()}\"",
            ["network"] = "\"50\"",
            ["title"] = "\"Tittel\"",
            ["body"] = "\"Tekst\"",
        };
        foreach (var (name, json) in changed)
            fields[name] = name == "focusAreas" ? $"[\"{json}\"]" : $"\"{json}\"";
        return $"{{ {string.Join(", ", fields.Select(field => $"\"{field.Key}\": {field.Value}"))} }}";
    }

    private static async Task AnswersWithoutFault(HttpClient client, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(new Uri("graphql", UriKind.Relative), content);
        var said = await answer.Content.ReadAsStringAsync();
        Assert.True((int)answer.StatusCode < 500, $"{body}\n{answer.StatusCode} {said}");
        Assert.DoesNotContain("INTERNAL", said, StringComparison.Ordinal);
    }
}
