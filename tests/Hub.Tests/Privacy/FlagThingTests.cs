using System.Text.Json;
using Hub.Testing;
using Hub.Tests.Experiences;

namespace Hub.Tests.Privacy;

/// <summary>The same care for experiences and messages as for posts: flagged by anyone, hidden in one act, told why.</summary>
public sealed class FlagThingTests
{
    [Fact]
    public async Task An_experience_is_flagged_by_another_county_hidden_by_a_moderator_and_its_municipality_is_told_why()
    {
        await using var hub = await TestHub.Start();
        using var kari = await hub.SignIn(People.Kari);
        using var anne = await hub.SignIn(People.Anne);
        using var mona = await hub.SignIn(People.Mona);
        using var tone = await hub.SignIn(People.Tone);
        using var ingrid = await hub.SignIn(People.Ingrid);
        using var ola = await hub.SignIn(People.Ola);
        using var visitor = hub.Visitor();
        var id = await Library.PublishNew(kari, anne, "5006", Library.Content("Turgruppe med navn"));
        var thing = $"Experience:{id}";

        Assert.Equal("SIGN_IN_REQUIRED", await Flag(visitor, thing));
        Assert.Equal("TEXT_EMPTY", await Flag(ingrid, thing, "OTHER"));
        Assert.Equal("", await Flag(ingrid, thing, comment: "Alle vet hvem det er."));
        Assert.Equal("", await Flag(ingrid, thing, comment: "Alle vet hvem det er."));
        Assert.True(await HasFlagged(ingrid, id));
        Assert.False(await HasFlagged(kari, id));

        // The network's moderators see it, with the reason and without who flagged; nobody else does.
        var queue = await Queue(mona);
        Assert.Contains("Alle vet hvem det er.", queue);
        Assert.Contains("Turgruppe med navn", queue);
        Assert.DoesNotContain("Ingrid", queue);
        foreach (var other in new[] { kari, ola, tone, ingrid, visitor })
            Assert.DoesNotContain("Turgruppe med navn", await Queue(other));
        Assert.Equal(["En erfaring er meldt og venter på deg"], await Told(anne, "/nettverk/50/meldte"));

        foreach (var other in new[] { tone, ola, kari, ingrid })
            Assert.Equal("NOT_A_MODERATOR", await Hide(other, thing));
        Assert.Equal("", await Hide(mona, thing));
        Assert.Equal("THING_NOT_FOUND", await Flag(ingrid, thing));
        Assert.DoesNotContain("Turgruppe med navn", await Queue(mona));
        Assert.Empty(await Told(anne, "/nettverk/50/meldte"));
        Assert.DoesNotContain(id.ToString(), (await visitor.Data("{ experiences { nodes { uuid } } }")).ToString());
        Assert.Equal(
            ["Erfaringen «Turgruppe med navn» er skjult av en moderator: en person kan kjennes igjen"],
            await Told(kari, $"/erfaring/{id}", "THING_HIDDEN")
        );
        Assert.Empty(await Told(ola, $"/erfaring/{id}", "THING_HIDDEN"));
    }

    [Fact]
    public async Task A_message_is_flagged_by_those_who_read_it_let_stand_and_then_hidden_and_its_author_told_why()
    {
        await using var hub = await TestHub.Start();
        using var kari = await hub.SignIn(People.Kari);
        using var ola = await hub.SignIn(People.Ola);
        using var mona = await hub.SignIn(People.Mona);
        using var tone = await hub.SignIn(People.Tone);
        var thing = $"Message:{await kari.SendMessage("50", "Vår eneste bruker bor i Storgata 5")}";

        // Another county does not see the chat, so it cannot be told of it.
        Assert.Equal("THING_NOT_FOUND", await Flag(tone, thing));
        Assert.Equal("THING_NOT_FOUND", await Hide(tone, thing));
        Assert.Equal("", await Flag(ola, thing));
        Assert.Contains("Storgata", await Queue(mona));
        Assert.Equal("NOT_A_MODERATOR", await Dismiss(ola, thing));
        Assert.Equal("", await Dismiss(mona, thing));
        Assert.DoesNotContain("Storgata", await Queue(mona));

        Assert.Equal("", await Flag(ola, thing, "OFFENSIVE"));
        Assert.Equal("", await Hide(mona, thing, "OFFENSIVE"));
        Assert.DoesNotContain("Storgata", await Queue(mona));
        var chat = await ola.Data(
            "{ network(key: \"50\") { chat { messages(last: 5) { nodes { body { markdown } } } } } }"
        );
        Assert.DoesNotContain("Storgata", chat.ToString());
        var told = Assert.Single(await Told(kari, "/nettverk/50/chat", "THING_HIDDEN"));
        Assert.StartsWith("Meldingen din i chatten er skjult av en moderator", told);
    }

    private static async Task<string> Flag(
        HttpClient client,
        string thing,
        string reason = "RECOGNISABLE_PERSON",
        string? comment = null
    ) =>
        (
            await client.Do(
                "flagThing",
                "done",
                new
                {
                    thing,
                    reason,
                    comment,
                }
            )
        ).Codes();

    private static async Task<string> Hide(HttpClient client, string thing, string reason = "RECOGNISABLE_PERSON") =>
        (await client.Do("hideFlagged", "done", new { thing, reason })).Codes();

    private static async Task<string> Dismiss(HttpClient client, string thing) =>
        (await client.Do("dismissFlagsOn", "done", new { thing })).Codes();

    private static async Task<string> Queue(HttpClient client) =>
        (
            await client.Data(
                """
                { network(key: "50") { flaggedThings {
                    experience { title } message { body { markdown } } flags { reason comment { markdown } } } } }
                """
            )
        ).ToString();

    private static async Task<bool> HasFlagged(HttpClient client, Guid id) =>
        (await client.Data($"{{ experience(id: \"{id}\") {{ viewerHasFlagged }} }}"))
            .GetProperty("experience")
            .GetProperty("viewerHasFlagged")
            .GetBoolean();

    private static async Task<string[]> Told(HttpClient client, string address, string kind = "THING_FLAGGED") =>
        [
            .. (await client.Data("{ viewer { notices(first: 50) { nodes { kind headline address } } } }"))
                .GetProperty("viewer")
                .GetProperty("notices")
                .Nodes()
                .Where(notice =>
                    notice.GetProperty("address").GetString() == address
                    && notice.GetProperty("kind").GetString()!.StartsWith(kind, StringComparison.Ordinal)
                )
                .Select(notice => notice.GetProperty("headline").GetString()!),
        ];
}
