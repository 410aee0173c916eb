using System.Text.Json;
using Hub.Testing;
using Hub.Testing.Live;
using Hub.Tests.Access;
using Microsoft.AspNetCore.SignalR;

namespace Hub.Tests.Tours.Sessions;

/// <summary>Live sessions through the real host, with people of two counties.</summary>
public sealed class SessionTests
{
    [Fact]
    public async Task A_session_goes_from_lobby_to_live_to_ended_and_those_with_an_office_take_part()
    {
        var hub = await TestHub.Shared;
        var id = (await Sessions.Open(hub))[0];
        using var anne = await hub.SignIn(People.Anne);
        using var ingrid = await hub.SignIn(People.Ingrid);
        using var ute = await hub.SignIn(People.Ute);
        using var visitor = hub.Visitor();
        Assert.Equal("LOBBY", (await ingrid.Session(id, "phase")).GetProperty("phase").GetString());
        Assert.True((await ute.Session(id, "phase")).IsNull());
        Assert.True((await visitor.Session(id, "phase")).IsNull());

        await anne.Ok("startSession", new { session = id });
        Assert.Equal("LIVE", (await ingrid.Session(id, "phase")).GetProperty("phase").GetString());
        await anne.Ok("endSession", new { session = id });
        Assert.Equal("ENDED", (await ingrid.Session(id, "phase")).GetProperty("phase").GetString());
        Assert.Equal("SESSION_IS_OVER", await anne.Codes("startSession", new { session = id }));
    }

    // Attack: who may not take part asks, votes, attends and moderates by the ids alone.
    [Fact]
    public async Task Who_may_not_take_part_is_told_that_there_is_nothing()
    {
        var hub = await TestHub.Shared;
        var id = await Sessions.Start(hub);
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        using var ute = await hub.SignIn(People.Ute);
        var question = await kari.Ask(id, "Hva koster det?");
        await anne.Ok("moderateQuestion", new { question, status = "VISIBLE" }, "question");
        var poll = await anne.OpenPoll(id, "ONE", "Ja", "Nei");

        Assert.Equal(
            "SESSION_NOT_FOUND",
            await ute.Codes(
                "askQuestion",
                new
                {
                    id = Guid.NewGuid(),
                    session = id,
                    body = "Hei",
                },
                "question"
            )
        );
        Assert.Equal("QUESTION_NOT_FOUND", await ute.Codes("voteForQuestion", new { question, on = true }, "question"));
        Assert.Equal("POLL_NOT_FOUND", await ute.Codes("answerPoll", new { poll, choices = new[] { 0 } }, "poll"));
        Assert.Equal("SESSION_NOT_FOUND", await ute.Codes("attendSession", new { session = id }));
        Assert.Equal("SESSION_NOT_FOUND", await ute.Codes("startSession", new { session = id }));
        Assert.Equal("CHAT_NOT_FOUND", (await Send(ute, id.ToString("D"))).Codes());
        Assert.Equal("NOT_A_HOST", await kari.Codes("endSession", new { session = id }));
        Assert.Equal(
            "NOT_A_HOST",
            await kari.Codes("moderateQuestion", new { question, status = "ARCHIVED" }, "question")
        );
        Assert.Equal("NOT_A_HOST", await kari.Codes("closePoll", new { poll }, "poll"));
        Assert.Equal("NOT_YOUR_PART", await kari.Codes("moveSlide", new { session = id, page = 3 }));
    }

    [Fact]
    public async Task A_host_who_is_removed_while_it_is_live_hears_no_more_of_what_is_behind_and_a_co_host_goes_on()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        using var ola = await hub.SignIn(People.Ola);
        var id = await Sessions.Start(hub);
        foreach (var (person, role) in new[] { (await kari.PersonId(), "HOST"), (await ola.PersonId(), "CO_HOST") })
            await anne.Ok(
                "giveSessionRole",
                new
                {
                    session = id,
                    person,
                    role,
                }
            );
        var chat = (await kari.Session(id, "hostsChat")).GetProperty("hostsChat").GetString()!;
        await using var window = await EveryChannelTests.Connect(hub, People.Kari);
        await window.Join($"session/{id}", 0);
        await window.Join($"session/{id}/hosts", 0);
        await window.Join($"chat/{chat}", 0);

        await ola.Ok("takeSessionRole", new { session = id, person = await kari.PersonId() });

        foreach (var behind in new[] { $"session/{id}/hosts", $"chat/{chat}" })
            await window.Until(one => one.Events.Any(e => e.Channel == behind && e.Type == "gone"));
        await ola.Ask(id, "Bare for vertene");
        Assert.Equal("", (await Send(ola, chat, "Bak scenen")).Codes());
        await ola.Ok("announceRecording", new { session = id, isRecorded = true });
        await window.Until(one => one.Events.Any(e => e.Channel == $"session/{id}"));
        Assert.DoesNotContain(
            window.Events,
            e =>
                e.Data.ToString().Contains("Bak scenen", StringComparison.Ordinal)
                || e.Data.ToString().Contains("Bare for vertene", StringComparison.Ordinal)
        );
        await Assert.ThrowsAsync<HubException>(() => window.Join($"session/{id}/hosts", 0));
        Assert.Equal("CHAT_NOT_FOUND", (await Send(kari, chat)).Codes());
        Assert.Equal("NOT_A_HOST", await kari.Codes("endSession", new { session = id }));
        await ola.Ok("endSession", new { session = id });
    }

    [Fact]
    public async Task The_tour_goes_on_to_its_next_stop_and_everybody_is_shown_the_way()
    {
        var hub = await TestHub.Shared;
        var stops = await Sessions.Open(hub, stops: 2);
        using var anne = await hub.SignIn(People.Anne);
        using var ola = await hub.SignIn(People.Ola);
        await anne.Ok("startSession", new { session = stops[0] });

        using var visitor = hub.Visitor();
        var tour = (await visitor.Data($"{{ stop(id: \"{stops[0]}\") {{ tour {{ uuid liveStop {{ uuid }} }} }} }}"))
            .GetProperty("stop")
            .GetProperty("tour");
        Assert.Equal(stops[0], tour.GetProperty("liveStop").GetProperty("uuid").GetGuid());
        // Everybody follows where the tour is, on the page and on the map.
        await using var map = await EveryChannelTests.Connect(hub, null);
        await map.Join($"tour/{tour.GetProperty("uuid").GetGuid()}", 0);

        await anne.Ok("handOverSession", new { session = stops[0], to = stops[1] });

        await map.Until(one =>
            one.Signals.Any(signal =>
                signal.Type == "position"
                && signal.Data.GetProperty("liveStop").GetString() == stops[1].ToString("D")
                && signal.Data.GetProperty("visitedStops").EnumerateArray().Single().GetGuid() == stops[0]
            )
        );
        var gone = await visitor.Data($"{{ stop(id: \"{stops[0]}\") {{ tour {{ visitedStops }} }} }}");
        Assert.Equal(
            stops[0],
            gone.GetProperty("stop").GetProperty("tour").GetProperty("visitedStops").EnumerateArray().Single().GetGuid()
        );
        var first = await ola.Session(stops[0], "phase next");
        Assert.Equal("ENDED", first.GetProperty("phase").GetString());
        Assert.Equal(stops[1], first.GetProperty("next").GetGuid());
        Assert.Equal("LIVE", (await ola.Session(stops[1], "phase")).GetProperty("phase").GetString());
        var other = (await Sessions.Open(hub))[0];
        Assert.Equal("NOT_THE_SAME_TOUR", await anne.Codes("handOverSession", new { session = stops[1], to = other }));
    }

    [Fact]
    public async Task Everybody_chats_until_it_is_over_and_the_back_channel_is_the_hosts_alone()
    {
        var hub = await TestHub.Shared;
        var id = await Sessions.Start(hub);
        using var anne = await hub.SignIn(People.Anne);
        using var ingrid = await hub.SignIn(People.Ingrid);
        var room = id.ToString("D");
        var chats = await anne.Session(id, "chat hostsChat");
        var behind = chats.GetProperty("hostsChat").GetString()!;
        Assert.Equal("", (await Send(ingrid, room, "Hei fra Innlandet")).Codes());
        Assert.Equal("CHAT_NOT_FOUND", (await Send(ingrid, behind)).Codes());
        Assert.Equal("", (await Send(anne, behind, "Skal vi ta neste?")).Codes());
        Assert.True((await ingrid.Session(id, "hostsChat")).GetProperty("hostsChat").IsNull());
        Assert.True((await ingrid.Data($"{{ chat(key: \"{behind}\") {{ key }} }}")).GetProperty("chat").IsNull());
        Assert.Equal(["Hei fra Innlandet"], await Messages(ingrid, room));
        Assert.Equal(["Skal vi ta neste?"], await Messages(anne, behind));
        using var ute = await hub.SignIn(People.Ute);
        Assert.True((await ute.Data($"{{ chat(key: \"{room}\") {{ key }} }}")).GetProperty("chat").IsNull());

        await anne.Ok("endSession", new { session = id });

        Assert.Equal("CHAT_CLOSED", (await Send(ingrid, room)).Codes());
        Assert.Equal(["Hei fra Innlandet"], await Messages(ingrid, room));
    }

    [Fact]
    public async Task Presence_hands_and_attendance_are_counted_once_a_person()
    {
        var hub = await TestHub.Shared;
        var id = await Sessions.Start(hub);
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        using var ola = await hub.SignIn(People.Ola);
        foreach (var client in new[] { kari, ola, kari })
            await client.Ok("attendSession", new { session = id });
        foreach (var client in new[] { ola, kari })
            await client.Ok("raiseHand", new { session = id, isUp = true });
        await kari.Ok("reactInSession", new { session = id, kind = "APPLAUSE" });

        var page = await anne.Session(
            id,
            "attendance hands { count first { name } } reactions { kind count } viewerHandIsUp"
        );
        Assert.Equal(2, page.GetProperty("attendance").GetInt32());
        Assert.Equal(
            ["Ola Dahl", "Kari Berg"],
            page.GetProperty("hands")
                .GetProperty("first")
                .EnumerateArray()
                .Select(one => one.GetProperty("name").GetString())
        );
        Assert.Equal("APPLAUSE", page.GetProperty("reactions")[0].GetProperty("kind").GetString());
        await anne.Ok("lowerHand", new { session = id, person = await ola.PersonId() });
        Assert.False((await ola.Session(id, "viewerHandIsUp")).GetProperty("viewerHandIsUp").GetBoolean());
        Assert.True((await kari.Session(id, "viewerHandIsUp")).GetProperty("viewerHandIsUp").GetBoolean());
    }

    [Fact]
    public async Task The_presenter_turns_the_slides_for_all_and_who_comes_later_is_on_the_same_page()
    {
        var hub = await TestHub.Shared;
        var id = await Sessions.Start(hub);
        using var anne = await hub.SignIn(People.Anne);
        using var ola = await hub.SignIn(People.Ola);
        await anne.Ok(
            "giveSessionRole",
            new
            {
                session = id,
                person = await ola.PersonId(),
                role = "PRESENTER",
            }
        );
        await ola.Ok("moveSlide", new { session = id, page = 7 });
        Assert.Equal(7, (await anne.Session(id, "slide")).GetProperty("slide").GetInt32());
        await using var window = await EveryChannelTests.Connect(hub, People.Ingrid);
        var joined = await new Listening(window, $"session/{id}", 0).Join();
        Assert.Contains(
            joined.Signals,
            signal => signal.Type == "slide" && signal.Data.GetProperty("page").GetInt32() == 7
        );
    }

    [Fact]
    public async Task Who_gets_a_part_is_told_which_and_by_whom_and_nobody_tells_themselves()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var berit = await hub.SignIn(People.Berit);
        var id = (await Sessions.Open(hub))[0];
        foreach (var (client, role) in new[] { (berit, "PRESENTER"), (anne, "CO_HOST"), (anne, "HOST") })
            await anne.Ok(
                "giveSessionRole",
                new
                {
                    session = id,
                    person = await client.PersonId(),
                    role,
                }
            );

        Assert.Equal(
            ["Anne Lie har satt deg opp som presentør i «Turné med økt, Steinkjer»"],
            await Told(berit, $"/okt/{id}")
        );
        Assert.Empty(await Told(anne, $"/okt/{id}"));
    }

    private static async Task<string[]> Told(HttpClient client, string address) =>
        [
            .. (await client.Data("{ viewer { notices(first: 20) { nodes { headline address } } } }"))
                .GetProperty("viewer")
                .GetProperty("notices")
                .Nodes()
                .Where(notice => notice.GetProperty("address").GetString() == address)
                .Select(notice => notice.GetProperty("headline").GetString()!),
        ];

    private static Task<JsonElement> Send(HttpClient client, string chat, string body = "Hei") =>
        client.Do(
            "sendMessage",
            "message { uuid }",
            new
            {
                id = Guid.NewGuid(),
                chat,
                body,
            }
        );

    private static async Task<string[]> Messages(HttpClient client, string chat)
    {
        var found = await client.Data(
            $"{{ chat(key: \"{chat}\") {{ messages {{ nodes {{ body {{ markdown }} }} }} }} }}"
        );
        return
        [
            .. found
                .GetProperty("chat")
                .GetProperty("messages")
                .Nodes()
                .Select(message => message.GetProperty("body").GetProperty("markdown").GetString()!),
        ];
    }
}
