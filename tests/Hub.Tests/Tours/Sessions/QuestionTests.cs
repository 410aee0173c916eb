using System.Text.Json;
using Hub.Testing;

namespace Hub.Tests.Tours.Sessions;

/// <summary>Questions to a session through the real host.</summary>
public sealed class QuestionTests
{
    private const string Question =
        "uuid status isPinned isAnonymous votes viewerVoted viewerAsked author { name } body { markdown html }";

    [Fact]
    public async Task A_question_waits_for_a_host_and_is_then_everybodys()
    {
        var hub = await TestHub.Shared;
        var id = await Sessions.Start(hub);
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        using var ingrid = await hub.SignIn(People.Ingrid);
        var question = await kari.Ask(id, "Hva koster det?");
        Assert.Empty(await Seen(ingrid, id));
        Assert.Single(await Seen(kari, id));
        Assert.Equal("QUEUED", Assert.Single(await Seen(anne, id)).GetProperty("status").GetString());
        Assert.True(
            (await ingrid.Data($"{{ node(id: \"Question:{question}\") {{ __typename }} }}"))
                .GetProperty("node")
                .IsNull()
        );
        Assert.Equal(
            "QUESTION_NOT_FOUND",
            await ingrid.Codes("voteForQuestion", new { question, on = true }, "question")
        );

        await anne.Ok("moderateQuestion", new { question, status = "VISIBLE" }, "question");
        await ingrid.Ok("voteForQuestion", new { question, on = true }, "question");
        await anne.Ok("pinQuestion", new { question, isPinned = true }, "question");
        await anne.Ok("moderateQuestion", new { question, status = "ANSWERED" }, "question");

        var seen = Assert.Single(await Seen(ingrid, id));
        Assert.Equal("ANSWERED", seen.GetProperty("status").GetString());
        Assert.Equal(1, seen.GetProperty("votes").GetInt32());
        Assert.True(seen.GetProperty("viewerVoted").GetBoolean());
        Assert.Equal("Kari Berg", seen.GetProperty("author").GetProperty("name").GetString());
        await anne.Ok("moderateQuestion", new { question, status = "ARCHIVED" }, "question");
        Assert.Empty(await Seen(ingrid, id));
    }

    [Fact]
    public async Task Who_asks_without_a_name_is_named_to_nobody_not_even_to_the_hosts()
    {
        var hub = await TestHub.Shared;
        var id = await Sessions.Start(hub);
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        await kari.Ask(id, "Tør vi si nei?", isAnonymous: true);

        var seen = Assert.Single(await Seen(anne, id));

        Assert.True(seen.GetProperty("author").IsNull());
        Assert.DoesNotContain("Kari", seen.ToString(), StringComparison.Ordinal);
        Assert.True(Assert.Single(await Seen(kari, id)).GetProperty("viewerAsked").GetBoolean());
    }

    [Fact]
    public async Task Odd_questions_are_refused_or_made_harmless()
    {
        var hub = await TestHub.Shared;
        var id = await Sessions.Start(hub);
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        using var eli = await hub.SignIn(People.Eli);
        Assert.Equal("TEXT_TOO_LONG", await Ask(kari, id, new string('å', 10_000)));
        Assert.Equal("TEXT_EMPTY", await Ask(kari, id, " \u200b "));
        Assert.Equal("TEXT_NOT_ALLOWED", await Ask(kari, id, "nul\0"));
        Assert.Equal("HAT_REQUIRED", await Ask(eli, id, "For hvem?"));
        // Attack: ask as another municipality.
        Assert.Equal("HAT_NOT_YOURS", await Ask(kari, id, "Som noen andre", "3442"));
        await kari.Ask(id, "<script>alert(1)</script> og [lenke](javascript:alert(1))");
        var html = Assert.Single(await Seen(anne, id)).GetProperty("body").GetProperty("html").GetString()!;
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("javascript:", html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_vote_sent_again_answers_how_it_stands_now()
    {
        var hub = await TestHub.Shared;
        var id = await Sessions.Start(hub);
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        var question = await kari.Ask(id, "Hvem betaler?");
        await anne.Ok("moderateQuestion", new { question, status = "VISIBLE" }, "question");
        var commandId = Guid.CreateVersion7();

        Assert.True(
            await Voted(
                new
                {
                    question,
                    on = true,
                    commandId,
                }
            )
        );
        Assert.False(await Voted(new { question, on = false }));
        Assert.False(
            await Voted(
                new
                {
                    question,
                    on = true,
                    commandId,
                }
            )
        );

        async Task<bool> Voted(object vote) =>
            (await kari.Do("voteForQuestion", "question { viewerVoted }", vote))
                .GetProperty("question")
                .GetProperty("viewerVoted")
                .GetBoolean();
    }

    // Attack: one person votes from many devices at once.
    [Fact]
    public async Task Twenty_votes_of_one_person_at_once_are_one()
    {
        var hub = await TestHub.Shared;
        var id = await Sessions.Start(hub);
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        var question = await kari.Ask(id, "Hvem leder?");
        await anne.Ok("moderateQuestion", new { question, status = "VISIBLE" }, "question");

        await Task.WhenAll(
            Enumerable.Range(0, 20).Select(_ => kari.Ok("voteForQuestion", new { question, on = true }, "question"))
        );

        Assert.Equal(1, Assert.Single(await Seen(anne, id)).GetProperty("votes").GetInt32());
        await kari.Ok("voteForQuestion", new { question, on = false }, "question");
        Assert.Equal(0, Assert.Single(await Seen(anne, id)).GetProperty("votes").GetInt32());
        await anne.Ok("endSession", new { session = id });
        Assert.Equal("SESSION_IS_OVER", await kari.Codes("voteForQuestion", new { question, on = true }, "question"));
    }

    [Fact]
    public async Task A_question_without_an_answer_becomes_a_topic_and_both_keep_the_link()
    {
        var hub = await TestHub.Shared;
        var id = await Sessions.Start(hub);
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        var question = await kari.Ask(id, "Hvordan **måler** vi det?");
        var topic = Guid.NewGuid();
        var input = new
        {
            id = topic,
            network = "50",
            title = "Hvordan måler vi det?",
            body = "Vi rakk ikke dette i økta.",
            origin = $"Question:{question}",
        };
        // Attack: name a question in the queue that one may not see.
        using var ola = await hub.SignIn(People.Ola);
        Assert.Equal("ORIGIN_NOT_FOUND", await ola.Codes("startTopic", input, "topic"));

        await anne.Ok("startTopic", input, "topic");

        var seen = (await anne.Session(id, "questions { ledTo { type title address } }")).GetProperty("questions")[0];
        Assert.Equal($"/trad/{topic}", seen.GetProperty("ledTo")[0].GetProperty("address").GetString());
        var origins = (await anne.Data($"{{ topic(id: \"{topic}\") {{ origins {{ title address }} }} }}"))
            .GetProperty("topic")
            .GetProperty("origins");
        Assert.Equal("Hvordan måler vi det?", origins[0].GetProperty("title").GetString());
        Assert.Equal($"/okt/{id}", origins[0].GetProperty("address").GetString());
    }

    private static async Task<JsonElement[]> Seen(HttpClient client, Guid session) =>
        [.. (await client.Session(session, $"questions {{ {Question} }}")).GetProperty("questions").EnumerateArray()];

    private static Task<string> Ask(HttpClient client, Guid session, string body, string? actingFor = null) =>
        client.Codes(
            "askQuestion",
            new
            {
                id = Guid.NewGuid(),
                session,
                body,
                actingFor,
            },
            "question"
        );
}
