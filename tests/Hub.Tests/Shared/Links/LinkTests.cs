using System.Text.Json;
using Hub.Shared.Links;
using Hub.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Tests.Shared.Links;

/// <summary>What texts link to is shown on both pages, to those who may see both ends.</summary>
public sealed class LinkTests
{
    private static async Task<Guid> Tour(HttpClient client) =>
        (await client.Data("{ programmes { tours { uuid } } }"))
            .GetProperty("programmes")
            .EnumerateArray()
            .SelectMany(programme => programme.GetProperty("tours").EnumerateArray())
            .First()
            .GetProperty("uuid")
            .GetGuid();

    [Fact]
    public async Task A_topic_shows_what_its_posts_link_to_and_each_of_those_shows_the_topic()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        using var ingrid = await hub.SignIn(People.Ingrid);
        var tour = await Tour(kari);
        var other = await kari.StartTopic("50", "Den andre");
        var topic = await kari.StartTopic("50", "Lenker", body: $"Se [turneen](/turne/{tour}?a#b).");
        await kari.PostReply(
            topic,
            $"https://hub.example/trad/{other} og <http://localhost:5080/program/bo-trygt-hjemme>"
        );

        Assert.Equal(
            [$"Tour /turne/{tour}", $"Topic /trad/{other}", "Programme /program/bo-trygt-hjemme"],
            await Links(ingrid, $"Topic:{topic}", "links")
        );
        foreach (var linked in new[] { $"Tour:{tour}", $"Topic:{other}", "Programme:bo-trygt-hjemme" })
            Assert.Contains($"Topic /trad/{topic}", await Links(ingrid, linked, "linkedFrom"));
        var shown = await ingrid.Data(
            $$"""{ node(id: "Topic:{{other}}") { ... on Topic { linkedFrom { id title kind } } } }"""
        );
        var link = Assert.Single(shown.GetProperty("node").GetProperty("linkedFrom").EnumerateArray());
        Assert.Equal("Lenker", link.GetProperty("title").GetString());
        Assert.Equal("TEXT", link.GetProperty("kind").GetString());
        var node = await ingrid.Data(
            $$"""{ node(id: "{{link.GetProperty("id").GetString()}}") { ... on Topic { uuid } } }"""
        );
        Assert.Equal(topic, node.GetProperty("node").GetProperty("uuid").GetGuid());
    }

    // Attack: learn from a public page that a hidden topic exists, or what it is called.
    [Fact]
    public async Task A_link_from_or_to_what_one_may_not_see_is_not_there()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        using var ola = await hub.SignIn(People.Ola);
        using var ingrid = await hub.SignIn(People.Ingrid);
        using var ute = await hub.SignIn(People.Ute);
        using var visitor = hub.Visitor();
        var tour = await Tour(kari);
        var hidden = await kari.StartTopic("50", "Skjult", "NETWORK", $"/turne/{tour} [her](/turne/{tour})");
        var open = await kari.StartTopic("50", "Åpen", body: $"[Skjult](/trad/{hidden})");
        var foreign = await ingrid.StartTopic("34", "Gjettet", body: $"[Gjettet](/trad/{hidden})");

        Assert.Contains($"Topic /trad/{hidden}", await Links(ola, $"Tour:{tour}", "linkedFrom"));
        Assert.Equal([$"Topic /trad/{hidden}"], await Links(ola, $"Topic:{open}", "links"));
        foreach (var outsider in new[] { ingrid, ute, visitor })
            Assert.DoesNotContain($"Topic /trad/{hidden}", await Links(outsider, $"Tour:{tour}", "linkedFrom"));
        Assert.Empty(await Links(ingrid, $"Topic:{open}", "links"));
        Assert.Empty(await Links(ingrid, $"Topic:{foreign}", "links"));

        await kari.Do("changeVisibility", "topic { uuid }", new { topic = hidden, visibility = "OPEN" });
        Assert.Contains($"Topic /trad/{hidden}", await Links(ingrid, $"Tour:{tour}", "linkedFrom"));
        Assert.Equal([$"Topic /trad/{hidden}"], await Links(ingrid, $"Topic:{foreign}", "links"));
        foreach (var withoutOffice in new[] { ute, visitor })
            Assert.DoesNotContain($"Topic /trad/{hidden}", await Links(withoutOffice, $"Tour:{tour}", "linkedFrom"));
    }

    [Fact]
    public async Task Links_follow_edits_and_go_with_the_last_post_that_has_them()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        var (one, two) = (await kari.StartTopic("50", "Én"), await kari.StartTopic("50", "To"));
        var topic = await kari.StartTopic("50", "Følger", body: $"[én](/trad/{one})");
        var reply = await kari.PostReply(topic, $"[én](/trad/{one}) [to](/trad/{two})");
        Assert.Equal([$"Topic /trad/{one}", $"Topic /trad/{two}"], await Links(kari, $"Topic:{topic}", "links"));

        await Edit(kari, reply, $"Bare [én](/trad/{one})", 1);
        Assert.Equal([$"Topic /trad/{one}"], await Links(kari, $"Topic:{topic}", "links"));
        Assert.Empty(await Links(kari, $"Topic:{two}", "linkedFrom"));

        await Edit(kari, reply, $"Nå [to](/trad/{two})", 2);
        Assert.Equal([$"Topic /trad/{one}", $"Topic /trad/{two}"], await Links(kari, $"Topic:{topic}", "links"));

        await kari.Do("withdrawPost", "post { uuid }", new { id = reply });
        Assert.Equal([$"Topic /trad/{one}"], await Links(kari, $"Topic:{topic}", "links"));
    }

    [Fact]
    public async Task Code_pictures_unknown_pages_and_the_topic_itself_are_no_links()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        var other = await kari.StartTopic("50", "Den andre");
        var id = Guid.NewGuid();
        var topic = await kari.StartTopic(
            "50",
            "Ingen lenker",
            body: $"""
            `[kode](/trad/{other})` ![bilde](/trad/{other}) [ukjent](/trad/{id}) [program](/program/finnes-ikke)
            [js](javascript:/trad/{other}) [annet](/annet/trad/{other}) [mer](/trad/{other}/mer) [vert](//hub.example/trad/{other})

                [kode](/trad/{other})
            """
        );
        await kari.PostReply(topic, $"[meg selv](/trad/{topic})");

        Assert.Empty(await Links(kari, $"Topic:{topic}", "links"));
        Assert.Empty(await Links(kari, $"Topic:{other}", "linkedFrom"));
        Assert.Empty(await Links(kari, $"Topic:{topic}", "linkedFrom"));
    }

    // The web page and the log's projection must mean the same by an address.
    [Fact]
    public async Task Pages_stand_where_the_web_page_has_them()
    {
        var web = await File.ReadAllTextAsync(RepositoryFile.At("frontend/src/lib/addresses.ts"));

        foreach (var type in (await TestHub.Shared).Services.GetServices<ILinkable>())
            Assert.Contains($"`{type.Path}${{", web, StringComparison.Ordinal);
    }

    private static async Task<string[]> Links(HttpClient client, string id, string field)
    {
        var type = id.Split(':')[0];
        var answer = await client.Data(
            $$"""{ node(id: "{{id}}") { ... on {{type}} { {{field}} { type address } } } }"""
        );
        return
        [
            .. answer
                .GetProperty("node")
                .GetProperty(field)
                .EnumerateArray()
                .Select(link => $"{link.GetProperty("type").GetString()} {link.GetProperty("address").GetString()}"),
        ];
    }

    private static async Task Edit(HttpClient client, Guid id, string body, int version)
    {
        var payload = await client.Do(
            "editPost",
            "post { uuid }",
            new
            {
                id,
                body,
                version,
            }
        );
        Assert.Equal("", payload.Codes());
    }
}
