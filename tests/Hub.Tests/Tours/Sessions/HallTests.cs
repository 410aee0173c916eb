using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Hub.Testing;
using Hub.Testing.Live;
using Hub.Tests.Access;
using Hub.Tests.Files;
using Microsoft.AspNetCore.SignalR;

namespace Hub.Tests.Tours.Sessions;

/// <summary>Guests in a hall, by the code on its wall and without an account.</summary>
public sealed class HallTests
{
    [Fact]
    public async Task A_guest_takes_part_in_the_session_of_the_code_and_in_nothing_else()
    {
        var hub = await TestHub.Shared;
        var (id, other) = (await Sessions.Start(hub), await Sessions.Start(hub));
        using var anne = await hub.SignIn(People.Anne);
        var pdf = await anne.SendFile(SampleFiles.UniquePdf(), "lysark.pdf");
        await anne.Ok("showSlides", new { session = id, file = pdf.GetProperty("sha256").GetString() });
        var poll = await anne.OpenPoll(id, "ONE", "Ja", "Nei");
        var code = await anne.OpenHall(id);
        using var guest = await hub.Guest($"{code[..4]} {code[4..]}", "Kari");

        await guest.Ok("attendSession", new { session = id });
        var question = await guest.Ask(id, "Hva med bygda?");
        await anne.Ok("moderateQuestion", new { question, status = "VISIBLE" }, "question");
        await guest.Ok("voteForQuestion", new { question, on = true }, "question");
        await guest.Ok("answerPoll", new { poll, choices = new[] { 0 } }, "poll");
        await guest.Ok("raiseHand", new { session = id, isUp = true });
        await guest.Ok("reactInSession", new { session = id, kind = "HEART" });
        Assert.Equal("", (await Chat(guest, id)).Codes());
        Assert.Equal(HttpStatusCode.OK, (await guest.Fetch(pdf)).StatusCode);
        var seen = (await anne.Session(id, "questions { author { name officeKind } votes } hallCode { guests }"));
        var author = seen.GetProperty("questions")[0].GetProperty("author");
        // Marked, so that nobody in the hall is taken for the Kari whom the others know.
        Assert.Equal("Kari (gjest)", author.GetProperty("name").GetString());
        Assert.True(author.GetProperty("officeKind").IsNull());
        Assert.Equal(1, seen.GetProperty("questions")[0].GetProperty("votes").GetInt32());
        Assert.Equal(1, seen.GetProperty("hallCode").GetProperty("guests").GetInt32());

        Assert.True((await guest.Session(other, "phase")).IsNull());
        Assert.Equal("SESSION_NOT_FOUND", await guest.Codes("attendSession", new { session = other }));
        Assert.Equal("CHAT_NOT_FOUND", (await Chat(guest, other)).Codes());
        Assert.Equal("NOT_A_HOST", await guest.Codes("endSession", new { session = id }));
        Assert.Equal("NOT_A_HOST", await guest.Codes("openHall", new { session = id }));
        Assert.Equal("NOT_YOUR_PART", await guest.Codes("moveSlide", new { session = id, page = 2 }));
        Assert.True((await guest.Session(id, "hallCode { code }")).GetProperty("hallCode").IsNull());
        var network = (
            await guest.Data("{ network(key: \"50\") { members { totalCount } topics { nodes { title } } } }")
        ).GetProperty("network");
        Assert.Equal(0, network.GetProperty("members").GetProperty("totalCount").GetInt32());
        Assert.Empty(network.GetProperty("topics").Nodes());
    }

    // Attack: vote once more by giving the code again on the same phone.
    [Fact]
    public async Task Who_gives_the_code_again_is_the_same_guest_with_the_same_vote()
    {
        var hub = await TestHub.Shared;
        var (id, next) = (await Sessions.Start(hub), await Sessions.Start(hub));
        using var anne = await hub.SignIn(People.Anne);
        var poll = await anne.OpenPoll(id, "ONE", "Ja", "Nei");
        var code = await anne.OpenHall(id);
        Assert.Equal(code, await anne.OpenHall(id));
        using var guest = await hub.Guest(code);
        await guest.Ok("answerPoll", new { poll, choices = new[] { 0 } }, "poll");

        using var again = await guest.GiveCode(code);

        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Equal("ALREADY_VOTED", await guest.Codes("answerPoll", new { poll, choices = new[] { 1 } }, "poll"));
        // In the next hall they are still who they are, and the first stays open.
        var person = await guest.PersonId();
        using var moved = await guest.GiveCode(await anne.OpenHall(next));
        Assert.Equal(HttpStatusCode.OK, moved.StatusCode);
        Assert.Equal(person, await guest.PersonId());
        foreach (var session in new[] { id, next })
            Assert.Equal("LIVE", (await guest.Session(session, "phase")).GetProperty("phase").GetString());
    }

    // Attack: the code is forwarded, and the host takes it back.
    [Fact]
    public async Task A_code_that_is_taken_back_lets_nobody_in_and_sends_out_those_who_came_by_it()
    {
        var hub = await TestHub.Shared;
        var id = await Sessions.Start(hub);
        using var anne = await hub.SignIn(People.Anne);
        var code = await anne.OpenHall(id);
        using var guest = await hub.Guest(code);
        var headers = await hub.GuestHeaders(code);
        await using var window = await LiveClient.Connect(new Uri(hub.Address, "live"), headers);
        await window.Join($"session/{id}", 0);
        await using var hosts = await EveryChannelTests.Connect(hub, People.Anne);
        var joined = await new Listening(hosts, $"session/{id}/hosts", 0).Join();
        Assert.Contains(
            joined.Signals,
            signal => signal.Type == "hall" && signal.Data.GetProperty("code").GetString() == code
        );

        await anne.Ok("closeHall", new { session = id });

        await window.Until(one => one.Closed || one.Events.Any(e => e.Type == "gone"));
        await hosts.Until(one =>
            one.Signals.Any(signal => signal.Type == "hall" && signal.Data.GetProperty("code").IsNull())
        );
        Assert.Equal("SIGN_IN_REQUIRED", await guest.Codes("raiseHand", new { session = id, isUp = true }));
        using var late = await hub.Phone().GiveCode(code);
        Assert.Equal("NO_SUCH_CODE", await late.Problem());
        Assert.NotEqual(code, await anne.OpenHall(id));
    }

    // Attack: a script in the hall fills the chat, and the host sends its owner out, but nobody else.
    [Fact]
    public async Task A_guest_who_floods_is_slowed_down_and_sent_out_alone()
    {
        var hub = await TestHub.Shared;
        var (id, other) = (await Sessions.Start(hub), await Sessions.Start(hub));
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        var code = await anne.OpenHall(id);
        using var flooder = await hub.Guest(code, "Flom");
        using var quiet = await hub.Guest(code, "Stille");
        var person = await flooder.PersonId();
        var answers = new List<HttpStatusCode>();
        for (var sent = 0; sent < 150; sent++)
        {
            using var answer = await flooder.PostAsJsonAsync(
                new Uri("graphql", UriKind.Relative),
                new { query = "{ asOf }" }
            );
            answers.Add(answer.StatusCode);
        }
        Assert.Contains(HttpStatusCode.TooManyRequests, answers);
        Assert.Equal("", (await Chat(quiet, id)).Codes());

        var names = (await anne.Session(id, "guests { name }")).GetProperty("guests").EnumerateArray();
        Assert.Equal(["Stille (gjest)", "Flom (gjest)"], names.Select(one => one.GetProperty("name").GetString()));
        Assert.Empty((await kari.Session(id, "guests { name }")).GetProperty("guests").EnumerateArray());
        Assert.Equal("NOT_A_HOST", await kari.Codes("sendOutGuest", new { session = id, person }));
        Assert.Equal("PERSON_NOT_FOUND", await anne.Codes("sendOutGuest", new { session = other, person }));
        Assert.Equal(
            "PERSON_NOT_FOUND",
            await anne.Codes("sendOutGuest", new { session = id, person = await kari.PersonId() })
        );
        await anne.Ok("sendOutGuest", new { session = id, person });

        names = (await anne.Session(id, "guests { name }")).GetProperty("guests").EnumerateArray();
        Assert.Equal(["Stille (gjest)"], names.Select(one => one.GetProperty("name").GetString()));
        using var after = await flooder.PostAsJsonAsync(
            new Uri("graphql", UriKind.Relative),
            new { query = $"{{ session(id: \"{id}\") {{ phase }} }}" }
        );
        Assert.DoesNotContain("LIVE", await after.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("", (await Chat(quiet, id)).Codes());
    }

    [Fact]
    public async Task A_code_ends_with_the_session_and_only_hosts_make_one()
    {
        var hub = await TestHub.Shared;
        var id = await Sessions.Start(hub);
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        using var ute = await hub.SignIn(People.Ute);
        Assert.Equal("NOT_A_HOST", await kari.Codes("openHall", new { session = id }));
        Assert.Equal("SESSION_NOT_FOUND", await ute.Codes("openHall", new { session = id }));
        Assert.Equal("SIGN_IN_REQUIRED", await hub.Visitor().Codes("openHall", new { session = id }));
        var code = await anne.OpenHall(id);
        Assert.True((await kari.Session(id, "hallCode { code }")).GetProperty("hallCode").IsNull());
        using var guest = await hub.Guest(code);
        await anne.Ok("endSession", new { session = id });

        using var late = await hub.Phone().GiveCode(code);
        Assert.Equal("NO_SUCH_CODE", await late.Problem());
        Assert.Equal("SESSION_IS_OVER", await anne.Codes("openHall", new { session = id }));
        // Who was there reads on, and adds nothing.
        Assert.Equal("ENDED", (await guest.Session(id, "phase")).GetProperty("phase").GetString());
        Assert.Equal("SESSION_IS_OVER", await guest.Codes("raiseHand", new { session = id, isUp = true }));
    }

    // Attack: guess codes, at once and on; and let another site make its visitors guests.
    [Fact]
    public async Task Codes_are_not_guessed_nor_given_by_other_sites()
    {
        await using var hub = await TestHub.Start();
        var id = await Sessions.Start(hub);
        using var anne = await hub.SignIn(People.Anne);
        var code = await anne.OpenHall(id);
        using var phone = hub.Phone();
        foreach (var odd in new[] { "", "1234567", "123456789", "abcdefgh", "' or 1=1 --", new string('1', 10_000) })
        {
            using var answer = await phone.GiveCode(odd);
            Assert.Equal("NO_SUCH_CODE", await answer.Problem());
        }
        using var elsewhere = hub.Visitor();
        using var forged = await elsewhere.GiveCode(code);
        Assert.Equal("NOT_FROM_HUB", await forged.Problem());

        var guesses = await Task.WhenAll(
            Enumerable
                .Range(0, 120)
                .Select(async guess =>
                {
                    using var answer = await phone.GiveCode($"{guess:D8}");
                    return answer.StatusCode;
                })
        );

        Assert.InRange(guesses.Count(status => status is HttpStatusCode.NotFound), 40, 56);
        using var right = await phone.GiveCode(code);
        Assert.Equal("TOO_MANY_TRIES", await right.Problem());
    }

    // Attack: clear the cookies and come in again, a thousand times, to vote as often.
    [Fact]
    public async Task A_hall_comes_in_at_once_and_nobody_makes_a_thousand_guests_of_themselves()
    {
        await using var hub = await TestHub.Start();
        using var anne = await hub.SignIn(People.Anne);
        var code = await anne.OpenHall(await Sessions.Start(hub));
        using var forgetful = hub.Visitor();
        forgetful.DefaultRequestHeaders.Add("Hub-Request", "1");
        var answers = new List<HttpStatusCode>();
        foreach (var round in Enumerable.Range(0, 100).Select(_ => Enumerable.Range(0, 10)))
            answers.AddRange(
                await Task.WhenAll(
                    round.Select(async _ =>
                    {
                        using var answer = await forgetful.GiveCode(code);
                        return answer.StatusCode;
                    })
                )
            );

        Assert.All(answers.Take(600), status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.InRange(answers.Count(status => status is HttpStatusCode.TooManyRequests), 300, 400);
    }

    [Theory]
    [InlineData(null, "Gjest")]
    [InlineData("   ", "Gjest")]
    [InlineData("Åse  Nilsen ", "Åse Nilsen (gjest)")]
    [InlineData("Anne Lie (Statsforvalteren)", "Anne Lie Statsforvalteren (gjest)")]
    [InlineData("<script>alert(1)</script>\u0000\n", "<script>alert1</script> (gjest)")]
    public async Task A_guest_is_called_what_they_say_and_marked_as_one(string? said, string name)
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var guest = await hub.Guest(await anne.OpenHall(await Sessions.Start(hub)), said);
        var viewer = (await guest.Data("{ viewer { person { name } offices { uuid } } }")).GetProperty("viewer");
        Assert.Equal(name, viewer.GetProperty("person").GetProperty("name").GetString());
        Assert.Empty(viewer.GetProperty("offices").EnumerateArray());
    }

    private static Task<JsonElement> Chat(HttpClient client, Guid session) =>
        client.Do(
            "sendMessage",
            "message { uuid }",
            new
            {
                id = Guid.NewGuid(),
                chat = session.ToString("D"),
                body = "Hei fra salen",
            }
        );
}
