using System.Text.Json;
using Hub.Testing;
using Hub.Tests.Experiences;
using Hub.Tests.Journeys;
using Hub.Tests.Tours.Sessions;

namespace Hub.Tests.Privacy;

/// <summary>
/// The same care for experiences, messages and comments as for posts: flagged by anyone, hidden in one act, told why, and
/// shown again in one.
/// </summary>
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

    [Fact]
    public async Task What_was_hidden_is_read_by_its_own_and_the_moderators_and_shown_again_by_one_act()
    {
        await using var hub = await TestHub.Start();
        using var kari = await hub.SignIn(People.Kari);
        using var anne = await hub.SignIn(People.Anne);
        using var mona = await hub.SignIn(People.Mona);
        using var ola = await hub.SignIn(People.Ola);
        using var tone = await hub.SignIn(People.Tone);
        using var visitor = hub.Visitor();
        var message = await kari.SendMessage("50", "Det gjelder Storgata 5");
        var experience = await Library.PublishNew(kari, anne, "5006", Library.Content("Turgruppe som skjules"));
        var (ofMessage, ofExperience) = ($"Message:{message}", $"Experience:{experience}");
        Assert.Equal("", await Hide(mona, ofMessage));
        Assert.Equal("", await Hide(mona, ofExperience));

        const string Read = "hiddenReason body { markdown } hiddenBody { markdown }";
        Assert.Contains("Storgata", (await At(kari, ofMessage, Read)).ToString());
        Assert.Contains("Storgata", (await At(mona, ofMessage, Read)).ToString());
        var toOla = (await At(ola, ofMessage, Read)).ToString();
        Assert.Contains("RECOGNISABLE_PERSON", toOla);
        Assert.DoesNotContain("Storgata", toOla);
        // Its author writes it anew; it waits for a moderator all the same.
        var anew = new
        {
            id = message,
            body = "Det gjelder Storgata, uten nummer",
            version = 1,
        };
        Assert.Equal("", (await kari.Do("editMessage", "message { uuid }", anew)).Codes());
        Assert.DoesNotContain("Storgata", (await At(ola, ofMessage, Read)).ToString());
        Assert.Contains("uten nummer", await HiddenIn(mona));
        Assert.Contains("Turgruppe som skjules", await HiddenIn(mona));
        foreach (var other in new[] { kari, ola, tone, visitor })
            Assert.Equal("[]", await HiddenIn(other));
        Assert.Contains("RECOGNISABLE_PERSON", (await At(kari, ofExperience, "hidden { reason }")).ToString());

        foreach (var (other, code) in new[] { (ola, "NOT_A_MODERATOR"), (kari, "NOT_A_MODERATOR") })
            Assert.Equal(code, await Show(other, ofMessage));
        Assert.Equal("THING_NOT_FOUND", await Show(tone, ofMessage));
        Assert.Equal("THING_NOT_FOUND", await Show(tone, ofExperience));
        Assert.Equal("NOT_A_MODERATOR", await Show(kari, ofExperience));
        foreach (var thing in new[] { ofMessage, ofExperience })
        {
            Assert.Equal("", await Show(mona, thing));
            Assert.Equal("", await Show(mona, thing));
        }

        Assert.Contains("Storgata", (await At(ola, ofMessage, "body { markdown }")).ToString());
        Assert.Contains(experience.ToString(), (await visitor.Data("{ experiences { nodes { uuid } } }")).ToString());
        Assert.Equal("[]", await HiddenIn(mona));
        Assert.Empty(await Told(kari, "/nettverk/50/chat", "THING_HIDDEN"));
        Assert.Empty(await Told(kari, $"/erfaring/{experience}", "THING_HIDDEN"));
    }

    [Fact]
    public async Task What_its_municipality_took_out_of_the_library_meanwhile_is_not_put_back_by_a_moderator()
    {
        await using var hub = await TestHub.Start();
        using var kari = await hub.SignIn(People.Kari);
        using var anne = await hub.SignIn(People.Anne);
        using var visitor = hub.Visitor();
        var id = await Library.PublishNew(kari, anne, "5006", Library.Content("Trukket"));
        Assert.Equal("", await Hide(anne, $"Experience:{id}"));
        Assert.Equal("", (await kari.Do("withdrawExperience", "experience { uuid }", new { id })).Codes());
        Assert.Equal("", await Show(anne, $"Experience:{id}"));
        Assert.True(
            (await visitor.Data($"{{ experience(id: \"{id}\") {{ uuid }} }}")).GetProperty("experience").IsNull()
        );
    }

    [Fact]
    public async Task A_comment_in_a_journey_is_flagged_by_another_county_hidden_and_shown_again()
    {
        await using var hub = await TestHub.Start();
        using var kari = await hub.SignIn(People.Kari);
        using var ola = await hub.SignIn(People.Ola);
        using var mona = await hub.SignIn(People.Mona);
        using var anne = await hub.SignIn(People.Anne);
        using var ingrid = await hub.SignIn(People.Ingrid);
        using var tone = await hub.SignIn(People.Tone);
        var journey = await kari.OpenJourney("5006");
        var goal = await kari.AddGoal(journey, "Et mål");
        var own = $"Comment:{await kari.WriteComment(goal, "Bare oss imellom")}";
        Assert.Equal("THING_NOT_FOUND", await Flag(ingrid, own));
        await kari.Do("publishJourney", "journey { uuid }", new { journey, published = true });
        var thing = $"Comment:{await ola.WriteComment(goal, "Naboen i nummer sju")}";
        Assert.Equal("", await Flag(ingrid, thing));
        Assert.True((await At(ingrid, thing, "viewerHasFlagged")).GetProperty("viewerHasFlagged").GetBoolean());
        Assert.Contains("Naboen", await Queue(mona));
        foreach (var other in new[] { kari, ola, tone, ingrid })
            Assert.DoesNotContain("Naboen", await Queue(other));
        Assert.Equal(["En kommentar i et veikart er meldt og venter på deg"], await Told(anne, "/nettverk/50/meldte"));

        foreach (var other in new[] { kari, ola, tone })
            Assert.Equal("NOT_A_MODERATOR", await Hide(other, thing));
        Assert.Equal("", await Hide(mona, thing));
        Assert.DoesNotContain("Naboen", await Queue(mona));
        Assert.Empty(await Told(anne, "/nettverk/50/meldte"));
        const string Read = "body { markdown } hiddenBody { markdown }";
        Assert.Contains("Naboen", (await At(ola, thing, Read)).ToString());
        foreach (var other in new[] { kari, ingrid, tone })
            Assert.DoesNotContain("Naboen", (await At(other, thing, Read)).ToString());
        Assert.Equal("THING_NOT_FOUND", await Flag(ingrid, thing));

        Assert.Equal("NOT_A_MODERATOR", await Show(tone, thing));
        Assert.Equal("", await Show(mona, thing));
        Assert.Contains("Naboen", (await At(ingrid, thing, Read)).ToString());
    }

    // Attack: say in a session what hurts somebody, and have the hosts of another county look away.
    [Fact]
    public async Task A_message_in_a_session_is_flagged_by_who_takes_part_and_hidden_by_its_hosts_or_the_moderators()
    {
        await using var hub = await TestHub.Start();
        using var kari = await hub.SignIn(People.Kari);
        using var anne = await hub.SignIn(People.Anne);
        using var ola = await hub.SignIn(People.Ola);
        using var mona = await hub.SignIn(People.Mona);
        using var ingrid = await hub.SignIn(People.Ingrid);
        using var tone = await hub.SignIn(People.Tone);
        using var ute = await hub.SignIn(People.Ute);
        var session = (await Sessions.Open(hub, host: await kari.PersonId()))[0];
        var thing = $"Message:{await ola.SendMessage(session.ToString("D"), "Hun i Storgata 5")}";
        var behind =
            $"Message:{await anne.SendMessage(Hub.Tours.Sessions.Session.HostsRoomOf(session).ToString("D"), "Bak")}";

        Assert.Equal("THING_NOT_FOUND", await Flag(ute, thing));
        Assert.Equal("THING_NOT_FOUND", await Flag(anne, behind));
        Assert.Equal("", await Flag(ingrid, thing));
        Assert.Contains("Storgata", await Queue(mona));
        foreach (var other in new[] { kari, ola, tone, ingrid })
            Assert.DoesNotContain("Storgata", await Queue(other));
        Assert.Single(await Told(anne, "/nettverk/50/meldte"));
        Assert.Single(await Told(kari, $"/okt/{session}"));

        foreach (var other in new[] { ola, tone, ingrid })
            Assert.Equal("NOT_A_MODERATOR", await Hide(other, thing));
        Assert.Equal("", await Hide(kari, thing));
        Assert.DoesNotContain(
            "Storgata",
            (await At(ingrid, thing, "body { markdown } hiddenBody { markdown }")).ToString()
        );
        Assert.Single(await Told(ola, $"/okt/{session}", "THING_HIDDEN"));
        Assert.Empty(await Told(kari, $"/okt/{session}"));
        Assert.Contains("Storgata", await HiddenIn(mona));
        Assert.Equal("", await Show(mona, thing));
        Assert.Contains("Storgata", (await At(ingrid, thing, "body { markdown }")).ToString());
    }

    [Fact]
    public async Task Who_moderates_several_networks_has_one_list_of_them_and_nobody_sees_another_countys()
    {
        await using var hub = await TestHub.Start();
        using var kari = await hub.SignIn(People.Kari);
        using var ola = await hub.SignIn(People.Ola);
        using var ingrid = await hub.SignIn(People.Ingrid);
        using var per = await hub.SignIn(People.Per);
        using var anne = await hub.SignIn(People.Anne);
        using var mona = await hub.SignIn(People.Mona);
        using var tone = await hub.SignIn(People.Tone);
        using var siv = await hub.SignIn(People.Siv);
        using var visitor = hub.Visitor();
        var topic = await kari.StartTopic("50", "Meldt i Trøndelag", "NETWORK");
        var post = await kari.PostReply(topic, "Ord fra Trøndelag");
        await ola.Do("flagPost", "post { uuid }", new { post, reason = "OFFENSIVE" });
        var message = await ingrid.SendMessage("34", "Ord fra Innlandet");
        Assert.Equal("", await Flag(per, $"Message:{message}"));

        var national = await Everywhere(siv, "flaggedThings");
        Assert.Contains("Ord fra Trøndelag", national);
        Assert.Contains("Ord fra Innlandet", national);
        Assert.True(
            national.IndexOf("Trøndelag", StringComparison.Ordinal)
                < national.IndexOf("Innlandet", StringComparison.Ordinal)
        );
        foreach (
            var (client, sees, not) in new[]
            {
                (anne, "Trøndelag", "Innlandet"),
                (mona, "Trøndelag", "Innlandet"),
                (tone, "Innlandet", "Trøndelag"),
            }
        )
        {
            Assert.Contains($"Ord fra {sees}", await Everywhere(client, "flaggedThings"));
            Assert.DoesNotContain($"Ord fra {not}", await Everywhere(client, "flaggedThings"));
        }
        foreach (var client in new[] { kari, ola, ingrid, per, visitor })
            Assert.Equal("[]", await Everywhere(client, "flaggedThings"));

        Assert.Equal("", (await siv.Do("hidePost", "post { uuid }", new { id = post, reason = "OFFENSIVE" })).Codes());
        Assert.Equal("", await Hide(siv, $"Message:{message}"));
        Assert.Equal("[]", await Everywhere(siv, "flaggedThings"));
        var hidden = await Everywhere(siv, "hiddenThings");
        Assert.Contains(post.ToString(), hidden);
        Assert.Contains(message.ToString(), hidden);
        Assert.DoesNotContain(message.ToString(), await Everywhere(anne, "hiddenThings"));
        Assert.DoesNotContain(post.ToString(), await Everywhere(tone, "hiddenThings"));
        Assert.Equal("[]", await Everywhere(kari, "hiddenThings"));
    }

    private static async Task<string> Everywhere(HttpClient client, string field) => (
            await client.Data(
                $$"""
                { {{field}} { network { key } address
                    post { uuid body { markdown } } message { uuid body { markdown } } } }
                """
            )
        ).GetProperty(field).ToString();

    private static async Task<string> HiddenIn(HttpClient client) => (
            await client.Data(
                """
                { network(key: "50") { hiddenThings { reason hiddenAt address
                    experience { title } message { hiddenBody { markdown } } comment { hiddenBody { markdown } } } } }
                """
            )
        ).GetProperty("network").GetProperty("hiddenThings").ToString();

    private static async Task<JsonElement> At(HttpClient client, string thing, string fields) =>
        (
            await client.Data(
                $"{{ node(id: \"{thing}\") {{ ... on {thing[..thing.IndexOf(':', StringComparison.Ordinal)]} {{ {fields} }} }} }}"
            )
        ).GetProperty("node");

    private static async Task<string> Show(HttpClient client, string thing) =>
        (await client.Do("showHidden", "done", new { thing })).Codes();

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
                    experience { title } message { body { markdown } } comment { body { markdown } } flags { reason comment { markdown } } } } }
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
