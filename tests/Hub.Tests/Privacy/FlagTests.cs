using System.Text;
using System.Text.Json;
using Hub.Testing;

namespace Hub.Tests.Privacy;

public sealed class FlagTests
{
    private const string Words = "Vår eneste bruker bor i Storgata 5";

    [Fact]
    public async Task A_flag_reaches_the_moderators_with_its_reason_and_without_who_flagged()
    {
        var hub = await TestHub.Shared;
        using var ola = await hub.SignIn(People.Ola);
        using var ingrid = await hub.SignIn(People.Ingrid);
        using var mona = await hub.SignIn(People.Mona);
        var post = await PostOf(ola, "OPEN");

        // Another county's main contact reads it, so she may flag it.
        Assert.Equal("", (await Flag(ingrid, post, "RECOGNISABLE_PERSON", "Alle her vet hvem det er.")).Codes());
        Assert.Equal("", (await Flag(ingrid, post, "RECOGNISABLE_PERSON", "Alle her vet hvem det er.")).Codes());

        var flagged = Assert.Single(await Queue(mona), each => PostIn(each) == post);
        var flag = Assert.Single(flagged.GetProperty("flags").EnumerateArray().ToArray());
        Assert.Equal("RECOGNISABLE_PERSON", flag.GetProperty("reason").GetString());
        Assert.Contains("Alle her vet", flag.GetProperty("comment").GetProperty("markdown").GetString());
        Assert.DoesNotContain("Ingrid", flagged.GetRawText());
        using var anne = await hub.SignIn(People.Anne);
        Assert.Equal("", (await Flag(mona, post, "MISLEADING")).Codes());
        Assert.Equal([("POST_FLAGGED", post)], (await Notices(anne)).Where(notice => notice.Post == post));
        Assert.DoesNotContain((await Notices(ingrid)), notice => notice.Post == post);
        Assert.True(await HasFlagged(ingrid, post));
        Assert.False(await HasFlagged(ola, post));
    }

    [Fact]
    public async Task Only_the_networks_own_moderators_see_the_queue()
    {
        var hub = await TestHub.Shared;
        using var ola = await hub.SignIn(People.Ola);
        using var kari = await hub.SignIn(People.Kari);
        using var tone = await hub.SignIn(People.Tone);
        using var siv = await hub.SignIn(People.Siv);
        using var anne = await hub.SignIn(People.Anne);
        var post = await PostOf(ola, "OPEN");
        await Flag(kari, post, "MISLEADING");

        Assert.Contains(await Queue(anne), each => PostIn(each) == post);
        Assert.Contains(await Queue(siv), each => PostIn(each) == post);
        Assert.Empty(await Queue(kari));
        Assert.Empty(await Queue(ola));
        Assert.Empty(await Queue(tone));
        using var visitor = hub.Visitor();
        Assert.Empty(await Queue(visitor));
    }

    [Fact]
    public async Task A_hidden_posts_words_are_its_authors_and_the_moderators_alone_and_it_leaves_the_queue()
    {
        var hub = await TestHub.Shared;
        using var ola = await hub.SignIn(People.Ola);
        using var kari = await hub.SignIn(People.Kari);
        using var anne = await hub.SignIn(People.Anne);
        using var tone = await hub.SignIn(People.Tone);
        var post = await PostOf(ola, "OPEN");
        await Flag(kari, post, "RECOGNISABLE_PERSON");

        // Another county's facilitator sees the open post and does not moderate it.
        Assert.Equal("NOT_A_MODERATOR", (await Hide(tone, post)).Codes());
        Assert.Equal("NOT_A_MODERATOR", (await Hide(kari, post)).Codes());
        Assert.Equal("", (await Hide(anne, post)).Codes());

        foreach (var reader in new[] { kari, tone })
            Assert.DoesNotContain("Storgata", (await Read(reader, post)).GetRawText());
        foreach (var reader in new[] { ola, anne })
        {
            var read = await Read(reader, post);
            Assert.Equal(JsonValueKind.Null, read.GetProperty("body").ValueKind);
            Assert.Contains("Storgata", read.GetProperty("hiddenBody").GetRawText());
            Assert.Equal("RECOGNISABLE_PERSON", read.GetProperty("hiddenReason").GetString());
        }
        Assert.Equal([("POST_HIDDEN", post)], (await Notices(ola)).Where(notice => notice.Post == post));
        Assert.DoesNotContain(await Queue(anne), each => PostIn(each) == post);
        Assert.Equal("POST_HIDDEN", (await Flag(kari, post, "OFFENSIVE")).Codes());
        Assert.Equal("POST_HIDDEN", (await React(kari, post)).Codes());
    }

    [Fact]
    public async Task Its_author_mends_the_text_and_a_moderator_shows_it_again()
    {
        var hub = await TestHub.Shared;
        using var ola = await hub.SignIn(People.Ola);
        using var kari = await hub.SignIn(People.Kari);
        using var anne = await hub.SignIn(People.Anne);
        var post = await PostOf(ola, "NETWORK");
        await Hide(anne, post);

        var edited = await ola.Do(
            "editPost",
            "post { uuid }",
            new
            {
                id = post,
                body = "Vi har noen få brukere",
                version = 1,
            }
        );
        Assert.Equal("", edited.Codes());
        Assert.DoesNotContain("noen få", (await Read(kari, post)).GetRawText());
        Assert.Equal("NOT_A_MODERATOR", (await ola.Do("showPost", "post { uuid }", new { id = post })).Codes());

        Assert.Equal("", (await anne.Do("showPost", "post { uuid }", new { id = post })).Codes());
        Assert.Contains("noen få", (await Read(kari, post)).GetProperty("body").GetRawText());
    }

    [Fact]
    public async Task A_moderator_lets_a_post_stand_and_it_may_be_flagged_anew()
    {
        var hub = await TestHub.Shared;
        using var ola = await hub.SignIn(People.Ola);
        using var kari = await hub.SignIn(People.Kari);
        using var anne = await hub.SignIn(People.Anne);
        var post = await PostOf(ola, "OPEN");
        await Flag(kari, post, "OUT_OF_PLACE");
        await Flag(anne, post, "OTHER", "Ser på den");

        Assert.Equal("NOT_A_MODERATOR", (await kari.Do("dismissFlags", "post { uuid }", new { post })).Codes());
        Assert.Equal("", (await anne.Do("dismissFlags", "post { uuid }", new { post })).Codes());
        Assert.Equal("", (await anne.Do("dismissFlags", "post { uuid }", new { post })).Codes());

        Assert.DoesNotContain(await Queue(anne), each => PostIn(each) == post);
        Assert.Contains("Storgata", (await Read(kari, post)).GetProperty("body").GetRawText());
        await Flag(kari, post, "MISLEADING");
        Assert.Contains(await Queue(anne), each => PostIn(each) == post);
    }

    [Fact]
    public async Task What_one_may_not_see_one_does_not_flag_or_hide()
    {
        var hub = await TestHub.Shared;
        using var ola = await hub.SignIn(People.Ola);
        using var ingrid = await hub.SignIn(People.Ingrid);
        using var tone = await hub.SignIn(People.Tone);
        using var visitor = hub.Visitor();
        var post = await PostOf(ola, "NETWORK");

        Assert.Equal("POST_NOT_FOUND", (await Flag(ingrid, post, "OFFENSIVE")).Codes());
        Assert.Equal("POST_NOT_FOUND", (await Hide(tone, post)).Codes());
        Assert.Equal("POST_NOT_FOUND", (await tone.Do("dismissFlags", "post { uuid }", new { post })).Codes());
        Assert.Equal("SIGN_IN_REQUIRED", (await Flag(visitor, post, "OFFENSIVE")).Codes());
    }

    [Fact]
    public async Task Something_else_needs_a_comment_and_a_comment_has_a_limit()
    {
        var hub = await TestHub.Shared;
        using var ola = await hub.SignIn(People.Ola);
        using var kari = await hub.SignIn(People.Kari);
        var post = await PostOf(ola, "OPEN");
        Assert.Equal("TEXT_EMPTY", (await Flag(kari, post, "OTHER")).Codes());
        Assert.Equal("TEXT_EMPTY", (await Flag(kari, post, "OTHER", "  ")).Codes());
        Assert.Equal("TEXT_TOO_LONG", (await Flag(kari, post, "OTHER", new string('x', 1_001))).Codes());
    }

    [Fact]
    public async Task The_hint_names_the_rule_and_the_words_and_a_text_too_long_is_refused()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        const string Query = "query ($text: Markdown!) { textWarnings(markdown: $text) { kind words } }";
        var warnings = await kari.Data(Query, new { text = Words });
        Assert.Equal(
            ["ONLY_ONE", "STREET_ADDRESS"],
            warnings.GetProperty("textWarnings").EnumerateArray().Select(each => each.GetProperty("kind").GetString()!)
        );
        var refused = await HubAt.Ask(kari, Query, new { text = new string('x', 20_001) });
        Assert.Contains("TEXT_TOO_LONG", refused.GetRawText());
    }

    private static async Task<Guid> PostOf(HttpClient client, string visibility)
    {
        var topic = await client.StartTopic("50", "Erfaringer", visibility);
        return await client.PostReply(topic, Words);
    }

    private static Task<JsonElement> Flag(HttpClient client, Guid post, string reason, string? comment = null) =>
        client.Do(
            "flagPost",
            "post { uuid }",
            new
            {
                post,
                reason,
                comment,
            }
        );

    private static Task<JsonElement> Hide(HttpClient client, Guid post) =>
        client.Do("hidePost", "post { uuid }", new { id = post, reason = "RECOGNISABLE_PERSON" });

    private static Task<JsonElement> React(HttpClient client, Guid post) =>
        client.Do(
            "react",
            "post { uuid }",
            new
            {
                post,
                kind = "USEFUL",
                on = true,
            }
        );

    private static async Task<JsonElement[]> Queue(HttpClient client)
    {
        var data = await client.Data(
            """
            { network(key: "50") { flaggedPosts {
                post { uuid topic { title } } flags { uuid reason flaggedAt comment { markdown } } } } }
            """
        );
        return [.. data.GetProperty("network").GetProperty("flaggedPosts").EnumerateArray()];
    }

    private static Guid PostIn(JsonElement flagged) => flagged.GetProperty("post").GetProperty("uuid").GetGuid();

    private static async Task<(string Kind, Guid Post)[]> Notices(HttpClient client)
    {
        var data = await client.Data("{ viewer { notices(first: 50) { nodes { kind about } } } }");
        return
        [
            .. data.GetProperty("viewer")
                .GetProperty("notices")
                .Nodes()
                .Select(notice =>
                    (notice.GetProperty("kind").GetString()!, About(notice.GetProperty("about").GetString()!))
                ),
        ];
    }

    /// <summary>The UUID of a global id; empty for things that have none.</summary>
    private static Guid About(string id) =>
        Guid.TryParse(Encoding.UTF8.GetString(Convert.FromBase64String(id)).Split(':')[1], out var uuid)
            ? uuid
            : Guid.Empty;

    private static async Task<bool> HasFlagged(HttpClient client, Guid post) =>
        (await Read(client, post)).GetProperty("viewerHasFlagged").GetBoolean();

    private static async Task<JsonElement> Read(HttpClient client, Guid post)
    {
        var data = await client.Data(
            $$"""
            { node(id: "Post:{{post}}") { ... on Post {
                body { markdown html } hiddenBody { markdown html } hiddenAt hiddenReason viewerHasFlagged } } }
            """
        );
        return data.GetProperty("node");
    }
}
