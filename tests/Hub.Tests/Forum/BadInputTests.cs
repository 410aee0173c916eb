using System.Text.Json;
using Hub.Testing;

namespace Hub.Tests.Forum;

/// <summary>
/// What is wrong with a request is told by a stable code and a sentence that says what to do; nothing is half-written.
/// Through the real host; people of two municipalities in each of two counties.
/// </summary>
public sealed class BadInputTests
{
    private static object Topic(
        Guid? id = null,
        string network = "50",
        string title = "Boligsamtaler",
        string body = "Hvem har begynt?",
        string[]? focusAreas = null,
        string? actingFor = null,
        Guid? commandId = null
    ) =>
        new
        {
            id = id ?? Guid.NewGuid(),
            network,
            title,
            body,
            focusAreas,
            actingFor,
            commandId,
        };

    private static async Task<string> Start(Person? person, object input)
    {
        var hub = await TestHub.Shared;
        using var client = person is null ? hub.Visitor() : await hub.SignIn(person);
        var payload = await client.Do("startTopic", "topic { uuid }", input);
        Assert.Equal(payload.Codes().Length > 0, payload.GetProperty("topic").IsNull());
        if (payload.Codes().Length > 0)
            Assert.All(
                payload.GetProperty("errors").EnumerateArray(),
                error => Assert.NotEmpty(error.GetProperty("message").GetString()!)
            );
        return payload.Codes();
    }

    [Fact]
    public async Task A_topic_needs_a_title_and_a_text_within_limits()
    {
        Assert.Equal("TITLE_EMPTY", await Start(People.Kari, Topic(title: "  ")));
        Assert.Equal("TITLE_TOO_LONG", await Start(People.Kari, Topic(title: new string('a', 201))));
        Assert.Equal("TEXT_EMPTY", await Start(People.Kari, Topic(body: " \n ")));
        Assert.Equal("TEXT_TOO_LONG", await Start(People.Kari, Topic(body: new string('a', 20_001))));
        Assert.Equal("TEXT_NOT_ALLOWED", await Start(People.Kari, Topic(body: "a\0b")));
        Assert.Equal("", await Start(People.Kari, Topic(title: new string('å', 200), body: new string('ø', 20_000))));
    }

    [Fact]
    public async Task A_topic_is_started_by_members_of_a_network_that_exists()
    {
        Assert.Equal("SIGN_IN_REQUIRED", await Start(null, Topic()));
        Assert.Equal("NOT_A_MEMBER", await Start(People.Ute, Topic()));
        Assert.Equal("NOT_A_MEMBER", await Start(People.Ingrid, Topic()));
        Assert.Equal("NETWORK_NOT_FOUND", await Start(People.Kari, Topic(network: "99")));
        Assert.Equal("UNKNOWN_FOCUS_AREA", await Start(People.Kari, Topic(focusAreas: ["housing", "moon"])));
        Assert.Equal("", await Start(People.Siv, Topic()));
    }

    [Fact]
    public async Task The_hat_is_ones_own_and_named_when_there_are_several()
    {
        Assert.Equal("HAT_NOT_YOURS", await Start(People.Kari, Topic(actingFor: "5025")));
        Assert.Equal("HAT_NOT_YOURS", await Start(People.Kari, Topic(actingFor: "nobody")));
        Assert.Equal("HAT_REQUIRED", await Start(People.Eli, Topic()));
        Assert.Equal("", await Start(People.Eli, Topic(actingFor: "5060")));
    }

    [Fact]
    public async Task The_hat_is_shown_on_what_is_written()
    {
        var hub = await TestHub.Shared;
        using var eli = await hub.SignIn(People.Eli);
        var payload = await eli.Do(
            "startTopic",
            "topic { author { name officeKind municipality { number } } }",
            Topic(actingFor: "5052")
        );
        var author = payload.GetProperty("topic").GetProperty("author");
        Assert.Equal("Eli Vik", author.GetProperty("name").GetString());
        Assert.Equal("MAIN_CONTACT", author.GetProperty("officeKind").GetString());
        Assert.Equal("5052", author.GetProperty("municipality").GetProperty("number").GetString());
    }

    [Fact]
    public async Task A_resend_is_harmless_and_the_same_id_for_something_else_is_refused()
    {
        var (id, command) = (Guid.NewGuid(), Guid.NewGuid());
        Assert.Equal("", await Start(People.Kari, Topic(id)));
        Assert.Equal("", await Start(People.Kari, Topic(id)));
        Assert.Equal("COMMAND_REUSED", await Start(People.Kari, Topic(id, body: "Noe annet")));
        Assert.Equal("ID_TAKEN", await Start(People.Ola, Topic(id)));
        Assert.Equal("ID_TAKEN", await Start(People.Ingrid, Topic(id, network: "34")));

        Assert.Equal("", await Start(People.Kari, Topic(commandId: command)));
        Assert.Equal("COMMAND_REUSED", await Start(People.Kari, Topic(title: "Noe annet", commandId: command)));
        Assert.Equal("ID_TAKEN", await Start(People.Ola, Topic(commandId: command)));
    }

    [Fact]
    public async Task A_reply_needs_a_topic_that_one_may_see_and_write_in()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        using var ola = await hub.SignIn(People.Ola);
        using var ingrid = await hub.SignIn(People.Ingrid);
        using var anne = await hub.SignIn(People.Anne);
        var open = await kari.StartTopic("50", "Åpen");
        var hidden = await kari.StartTopic("50", "Bare for nettverket", "NETWORK");

        Assert.Equal("TEXT_EMPTY", await Reply(ola, open, ""));
        Assert.Equal("TEXT_TOO_LONG", await Reply(ola, open, new string('a', 20_001)));
        Assert.Equal("TOPIC_NOT_FOUND", await Reply(ola, Guid.NewGuid(), "Hei"));
        Assert.Equal("TOPIC_NOT_FOUND", await Reply(ingrid, hidden, "Hei"));
        Assert.Equal("NOT_A_MEMBER", await Reply(ingrid, open, "Hei"));

        var id = Guid.NewGuid();
        Assert.Equal("", await Reply(ola, open, "Hei", id));
        Assert.Equal("", await Reply(ola, open, "Hei", id));
        Assert.Equal("COMMAND_REUSED", await Reply(ola, open, "Noe annet", id));
        Assert.Equal("ID_TAKEN", await Reply(kari, open, "Hei", id));
        Assert.Equal("ID_TAKEN", await Reply(kari, hidden, "Hei", id));

        await anne.Do("lockTopic", "topic { uuid }", new { topic = open });
        Assert.Equal("TOPIC_LOCKED", await Reply(ola, open, "Etterpå"));
        Assert.Equal("", await Reply(ola, open, "Hei", id));
        await anne.Do("unlockTopic", "topic { uuid }", new { topic = open });
        Assert.Equal("", await Reply(ola, open, "Etterpå"));
    }

    // The id is claimed over all streams, also with a command id that is new.
    [Fact]
    public async Task A_post_id_of_another_topic_is_taken_whatever_the_command_id()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        using var ola = await hub.SignIn(People.Ola);
        var (one, two) = (await kari.StartTopic("50", "Én"), await kari.StartTopic("50", "To"));
        var id = await ola.PostReply(one, "Hei");
        var payload = await kari.Do(
            "postReply",
            "post { uuid }",
            new
            {
                id,
                topic = two,
                body = "Hei",
                commandId = Guid.NewGuid(),
            }
        );
        Assert.Equal("ID_TAKEN", payload.Codes());
    }

    [Fact]
    public async Task The_second_of_two_tabs_gets_the_text_as_it_is_now()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        using var ola = await hub.SignIn(People.Ola);
        var topic = await kari.StartTopic("50", "To faner");
        var id = await kari.PostReply(topic, "Først");
        Assert.Equal("", (await Edit(kari, id, "Fra fane én", 1)).Codes());
        var refused = await Edit(kari, id, "Fra fane to", 1);
        Assert.Equal("EDIT_CONFLICT", refused.Codes());
        Assert.Equal("Fra fane én", refused.GetProperty("errors")[0].GetProperty("currentMarkdown").GetString());
        Assert.Equal("", (await Edit(kari, id, "Fra begge", 2)).Codes());
        Assert.Equal("NOT_YOUR_POST", (await Edit(ola, id, "Olas", 3)).Codes());

        await kari.Do("withdrawPost", "post { uuid }", new { id });
        Assert.Equal("POST_WITHDRAWN", (await Edit(kari, id, "Likevel", 3)).Codes());
        var post = (
            await ola.Data($$"""{ node(id: "Post:{{id}}") { ... on Post { body { markdown } withdrawnAt } } }""")
        ).GetProperty("node");
        Assert.True(post.GetProperty("body").IsNull());
        Assert.False(post.GetProperty("withdrawnAt").IsNull());
    }

    [Fact]
    public async Task Wrong_types_and_ids_of_another_type_are_errors_of_the_request()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        foreach (var id in new[] { "\"not an id\"", "7.5", "\"Network:50\"", "\"\"", "null", "[]" })
        {
            var answer = await HubAt.Ask(
                kari,
                $$"""mutation { lockTopic(input: { topic: {{id}} }) { topic { uuid } errors { code } } }"""
            );
            Assert.True(answer.TryGetProperty("errors", out var errors), $"{id} {answer}");
            Assert.DoesNotContain("Exception", errors.ToString(), StringComparison.Ordinal);
        }
        var page = await HubAt.Ask(kari, """{ network(key: "50") { topics(after: "made up") { nodes { uuid } } } }""");
        Assert.Equal(
            "CURSOR_INVALID",
            page.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString()
        );
    }

    private static async Task<string> Reply(HttpClient client, Guid topic, string body, Guid? id = null) =>
        (
            await client.Do(
                "postReply",
                "post { uuid }",
                new
                {
                    id = id ?? Guid.NewGuid(),
                    topic,
                    body,
                }
            )
        ).Codes();

    private static async Task<JsonElement> Edit(HttpClient client, Guid id, string body, int version)
    {
        const string Document = """
            mutation ($input: EditPostInput!) {
              editPost(input: $input) { post { version } errors { code message field ... on EditConflict { currentMarkdown currentVersion } } }
            }
            """;
        var input = new
        {
            id,
            body,
            version,
        };
        return (await client.Data(Document, new { input })).GetProperty("editPost");
    }
}
