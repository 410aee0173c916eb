using System.Text.Json;
using Hub.Testing;
using Hub.Tests.Access;
using Microsoft.AspNetCore.SignalR;

namespace Hub.Tests.Tours.Sessions;

/// <summary>Polls of a session through the real host.</summary>
public sealed class PollTests
{
    private const string Poll =
        "uuid kind status question options answers viewerAnswered channel result { answers counts words { word count } }";

    [Fact]
    public async Task The_result_is_seen_by_who_has_answered_and_by_everybody_once_it_is_closed()
    {
        var hub = await TestHub.Shared;
        var id = await Sessions.Start(hub);
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        using var ingrid = await hub.SignIn(People.Ingrid);
        var draft = await anne.DraftPoll(id, "ONE", "Ja", "Nei");
        Assert.Empty(await Seen(kari, id));
        await using var window = await EveryChannelTests.Connect(hub, People.Kari);
        await Assert.ThrowsAsync<HubException>(() => window.Join($"poll/{draft}", 0));

        await anne.Ok("openPoll", new { poll = draft }, "poll");
        Assert.True(Assert.Single(await Seen(kari, id)).GetProperty("result").IsNull());
        // Attack: listen to the result without answering.
        await Assert.ThrowsAsync<HubException>(() => window.Join($"poll/{draft}", 0));
        Assert.Equal(new[] { 0, 1 }, await Counts(kari, draft, choice: 1));
        await window.Join($"poll/{draft}", 0);
        Assert.True(Assert.Single(await Seen(ingrid, id)).GetProperty("result").IsNull());

        await anne.Ok("closePoll", new { poll = draft }, "poll");
        var result = Assert.Single(await Seen(ingrid, id)).GetProperty("result");
        Assert.Equal(1, result.GetProperty("answers").GetInt32());
        Assert.Equal(
            "POLL_NOT_OPEN",
            await ingrid.Codes("answerPoll", new { poll = draft, choices = new[] { 0 } }, "poll")
        );
    }

    // Attack: vote twice, at once, from two devices with different answers.
    [Fact]
    public async Task Of_many_answers_of_one_person_at_once_one_counts()
    {
        var hub = await TestHub.Shared;
        var id = await Sessions.Start(hub);
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        using var phone = await hub.SignIn(People.Kari);
        var poll = await anne.OpenPoll(id, "ONE", "Ja", "Nei");

        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 20)
                .Select(number =>
                    (number % 2 == 0 ? kari : phone).Codes(
                        "answerPoll",
                        new { poll, choices = new[] { number % 2 } },
                        "poll"
                    )
                )
        );

        Assert.Equal(10, answers.Count(code => code == ""));
        Assert.Equal(10, answers.Count(code => code == "ALREADY_VOTED"));
        var result = Assert.Single(await Seen(anne, id)).GetProperty("result");
        Assert.Equal(1, result.GetProperty("answers").GetInt32());
        Assert.Equal(1, result.GetProperty("counts").EnumerateArray().Sum(count => count.GetInt32()));
    }

    // Attack: answer in the very moment in which it is closed. Either it counts, or it is said that it does not.
    [Fact]
    public async Task What_was_answered_as_counted_is_counted_when_it_is_closed_meanwhile()
    {
        var hub = await TestHub.Shared;
        var id = await Sessions.Start(hub);
        using var anne = await hub.SignIn(People.Anne);
        var poll = await anne.OpenPoll(id, "ONE", "Ja", "Nei");
        Person[] people = [People.Kari, People.Ola, People.Ingrid, People.Per, People.Gro, People.Jon, People.Rolf];
        var clients = await Task.WhenAll(people.Select(hub.SignIn));

        var answering = Task.WhenAll(
            clients.Select(client => client.Codes("answerPoll", new { poll, choices = new[] { 0 } }, "poll"))
        );
        await anne.Ok("closePoll", new { poll }, "poll");
        var answers = await answering;

        var counted = Assert.Single(await Seen(anne, id)).GetProperty("result").GetProperty("answers").GetInt32();
        Assert.Equal(counted, answers.Count(code => code == ""));
        Assert.All(answers.Where(code => code != ""), code => Assert.Equal("POLL_NOT_OPEN", code));
        foreach (var client in clients)
            client.Dispose();
    }

    [Fact]
    public async Task Each_kind_has_its_own_result_and_words_are_counted_whatever_their_case()
    {
        var hub = await TestHub.Shared;
        var id = await Sessions.Start(hub);
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        using var ola = await hub.SignIn(People.Ola);
        var several = await anne.OpenPoll(id, "SEVERAL", "Mat", "Møter", "Moro");
        var scale = await anne.OpenPoll(id, "SCALE", "lite", "mye");
        var words = await anne.OpenPoll(id, "WORDS");
        await kari.Ok("answerPoll", new { poll = several, choices = new[] { 0, 2 } }, "poll");
        await ola.Ok("answerPoll", new { poll = several, choices = new[] { 2 } }, "poll");
        await kari.Ok("answerPoll", new { poll = scale, choices = new[] { 4 } }, "poll");
        await kari.Ok("answerPoll", new { poll = words, words = new[] { "Møteplass", "mat" } }, "poll");
        await ola.Ok("answerPoll", new { poll = words, words = new[] { "MØTEPLASS" } }, "poll");

        var results = (await Seen(anne, id)).ToDictionary(
            poll => poll.GetProperty("uuid").GetGuid(),
            poll => poll.GetProperty("result")
        );
        Assert.Equal("[1,0,2]", results[several].GetProperty("counts").ToString());
        Assert.Equal("[0,0,0,0,1]", results[scale].GetProperty("counts").ToString());
        Assert.Equal(2, results[words].GetProperty("words")[0].GetProperty("count").GetInt32());
    }

    [Fact]
    public async Task Odd_polls_are_refused_and_a_script_is_only_text()
    {
        var hub = await TestHub.Shared;
        var id = await Sessions.Start(hub);
        using var anne = await hub.SignIn(People.Anne);
        string[] many = [.. Enumerable.Range(0, 1_000).Select(number => $"Nr. {number}")];
        Assert.Equal("WRONG_OPTIONS", await Draft(anne, id, "ONE", many));
        Assert.Equal("WRONG_OPTIONS", await Draft(anne, id, "ONE", "bare ett"));
        Assert.Equal("TEXT_TOO_LONG", await Draft(anne, id, "ONE", "kort", new string('a', 151)));
        const string Script = "<img src=x onerror=alert(1)>";
        await anne.OpenPoll(id, "ONE", Script, "Nei");
        Assert.Equal(Script, Assert.Single(await Seen(anne, id)).GetProperty("options")[0].GetString());
    }

    private static Task<string> Draft(HttpClient client, Guid session, string kind, params string[] options) =>
        client.Codes(
            "draftPoll",
            new
            {
                id = Guid.NewGuid(),
                session,
                kind,
                question = "Hva nå?",
                options,
            },
            "poll"
        );

    private static async Task<JsonElement[]> Seen(HttpClient client, Guid session) =>
        [.. (await client.Session(session, $"polls {{ {Poll} }}")).GetProperty("polls").EnumerateArray()];

    private static async Task<int[]> Counts(HttpClient client, Guid poll, int choice)
    {
        var answer = await client.Do("answerPoll", $"poll {{ {Poll} }}", new { poll, choices = new[] { choice } });
        Assert.Equal("", answer.Codes());
        return
        [
            .. answer
                .GetProperty("poll")
                .GetProperty("result")
                .GetProperty("counts")
                .EnumerateArray()
                .Select(count => count.GetInt32()),
        ];
    }
}
