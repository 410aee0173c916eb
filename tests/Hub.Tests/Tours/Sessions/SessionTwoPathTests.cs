using System.Text.Json;
using Hub.Testing;
using Hub.Testing.Live;
using Hub.Tests.Access;
using Hub.Tests.Files;

namespace Hub.Tests.Tours.Sessions;

/// <summary>
/// The law of every live view, for a session: an old snapshot and what came since are a fresh snapshot, for one of many
/// and for a host. The queries ask for exactly what the envelopes hold.
/// </summary>
public sealed class SessionTwoPathTests
{
    private const string Author =
        "author { name officeKind person { __typename id uuid name } municipality { __typename id number name label } body { __typename id key name } }";

    private const string Page =
        "__typename id uuid phase isRecorded currentItem next startedAt endedAt video { kind link frame } slides parts { role person { __typename id uuid name } } sequence";

    private const string Things = $$"""
        questions { __typename id uuid {{Author}} body { language markdown html } status isPinned isAnonymous votes askedAt answeredAt sequence }
        polls { __typename id uuid kind language question options status openedAt closedAt answers result { answers counts words { word count } } channel sequence }
        captions(last: 100) { __typename id uuid language line saidAt sequence }
        """;

    private const string Counts =
        "attendance hands { count first { __typename id uuid name } } reactions { kind count }";

    [Fact]
    public async Task A_session_as_one_of_many_sees_it()
    {
        var hub = await TestHub.Shared;
        using var ingrid = await hub.SignIn(People.Ingrid);
        var id = (await Sessions.Open(hub))[0];
        await using var client = await EveryChannelTests.Connect(hub, People.Ingrid);
        await TwoPaths.Agree(
            client,
            $"session/{id}",
            () => Snapshot(ingrid, id),
            After,
            view => string.Join('\n', view.Select(one => $"{one.Key} {one.Value}")),
            () => Change(hub, id)
        );
    }

    [Fact]
    public async Task What_is_behind_a_session_as_a_host_sees_it()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        var id = (await Sessions.Open(hub))[0];
        await using var client = await EveryChannelTests.Connect(hub, People.Anne);
        await TwoPaths.Agree(
            client,
            $"session/{id}/hosts",
            async () =>
            {
                var (asOf, view) = await Snapshot(anne, id);
                // Of the hosts' channel are the questions and polls; votes and answers are counted in front.
                return (asOf, Behind(view));
            },
            (view, events, signals) => Behind(After(view, events, signals)),
            view => string.Join('\n', view.Select(one => $"{one.Key} {one.Value}")),
            () => Change(hub, id)
        );
    }

    private static SortedDictionary<string, string> Behind(SortedDictionary<string, string> view)
    {
        var behind = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, thing) in view)
            if (
                key.StartsWith("question ", StringComparison.Ordinal)
                || key.StartsWith("poll ", StringComparison.Ordinal)
            )
            {
                var fields = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(thing)!;
                foreach (var count in new[] { "votes", "answers", "result" })
                    fields.Remove(count);
                behind[key] = TwoPaths.Canonical(JsonSerializer.SerializeToElement(fields));
            }
        return behind;
    }

    /// <summary>Something of every kind; at the end it is over.</summary>
    internal static async Task Change(TestHub hub, Guid id, bool end = true)
    {
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        using var ola = await hub.SignIn(People.Ola);
        using var ingrid = await hub.SignIn(People.Ingrid);
        await anne.Ok("startSession", new { session = id });
        await anne.Ok("announceRecording", new { session = id, isRecorded = true });
        await anne.Ok(
            "setSessionVideo",
            new
            {
                session = id,
                kind = "EMBED",
                address = "https://youtu.be/abcdefghijk",
            }
        );
        var pdf = await anne.SendFile(SampleFiles.UniquePdf(), "lysark.pdf");
        await anne.Ok("showSlides", new { session = id, file = pdf.GetProperty("sha256").GetString() });
        foreach (var (client, role) in new[] { (ingrid, "CO_HOST"), (ola, "PRESENTER") })
            await anne.Ok(
                "giveSessionRole",
                new
                {
                    session = id,
                    person = await client.PersonId(),
                    role,
                }
            );
        await anne.Ok("takeSessionRole", new { session = id, person = await ingrid.PersonId() });
        await kari.Ask(id, "Står i køen");
        var shown = await kari.Ask(id, "Vises");
        var archived = await ola.Ask(id, "Arkiveres", isAnonymous: true);
        foreach (var question in new[] { shown, archived })
            await anne.Ok("moderateQuestion", new { question, status = "VISIBLE" }, "question");
        await ola.Ok("voteForQuestion", new { question = shown, on = true }, "question");
        await anne.Ok("pinQuestion", new { question = shown, isPinned = true }, "question");
        await anne.Ok("moderateQuestion", new { question = shown, status = "ANSWERED" }, "question");
        await anne.Ok("moderateQuestion", new { question = archived, status = "ARCHIVED" }, "question");
        await anne.DraftPoll(id, "ONE", "Ja", "Nei");
        var open = await anne.OpenPoll(id, "WORDS");
        var closed = await anne.OpenPoll(id, "SEVERAL", "Ja", "Nei");
        await ola.Ok("answerPoll", new { poll = open, words = new[] { "mat" } }, "poll");
        await ola.Ok("answerPoll", new { poll = closed, choices = new[] { 0, 1 } }, "poll");
        await anne.Ok("closePoll", new { poll = closed }, "poll");
        await anne.Ok(
            "writeCaption",
            new
            {
                id = Guid.NewGuid(),
                session = id,
                line = "Velkommen skal dere være",
            },
            "caption"
        );
        foreach (var client in new[] { kari, ola })
        {
            await client.Ok("attendSession", new { session = id });
            await client.Ok("raiseHand", new { session = id, isUp = true });
            await client.Ok("reactInSession", new { session = id, kind = "HEART" });
        }
        await kari.Ok("raiseHand", new { session = id, isUp = false });
        if (end)
            await anne.Ok("endSession", new { session = id });
    }

    private static async Task<(long AsOf, SortedDictionary<string, string> View)> Snapshot(HttpClient client, Guid id)
    {
        var answer = await client.Data($"{{ asOf session(id: \"{id}\") {{ {Page} {Things} {Counts} }} }}");
        var session = answer.GetProperty("session");
        var view = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var page = new Dictionary<string, JsonElement>();
        foreach (var field in session.EnumerateObject())
            switch (field.Name)
            {
                case "questions":
                case "polls":
                case "captions":
                    foreach (var thing in field.Value.EnumerateArray())
                        view[$"{field.Name[..^1]} {thing.GetProperty("uuid").GetGuid()}"] = TwoPaths.Canonical(thing);
                    break;
                case "attendance":
                    view["count attendance"] = $"{{\"count\":{field.Value.GetInt32()}}}";
                    break;
                case "hands":
                    view["count hands"] = TwoPaths.Canonical(field.Value);
                    break;
                case "reactions":
                    view["count reactions"] = $"{{\"counts\":{TwoPaths.Canonical(field.Value)}}}";
                    break;
                default:
                    page[field.Name] = field.Value;
                    break;
            }
        view[$"session {id}"] = TwoPaths.Canonical(JsonSerializer.SerializeToElement(page));
        return (answer.GetProperty("asOf").GetInt64(), view);
    }

    private static SortedDictionary<string, string> After(
        SortedDictionary<string, string> before,
        IReadOnlyList<Envelope> events,
        IReadOnlyList<Signal> signals
    )
    {
        var view = new SortedDictionary<string, string>(before, StringComparer.Ordinal);
        foreach (var envelope in events)
            if (envelope.Type == "gone")
                view.Remove(
                    $"{envelope.Data.GetProperty("type").GetString()} {envelope.Data.GetProperty("uuid").GetGuid()}"
                );
            else
                view[$"{envelope.Type} {envelope.Data.GetProperty("uuid").GetGuid()}"] = TwoPaths.Canonical(
                    envelope.Data
                );
        foreach (var signal in signals)
            switch (signal.Type)
            {
                case "attendance" or "hands" or "reactions":
                    view[$"count {signal.Type}"] = TwoPaths.Canonical(signal.Data);
                    break;
                case "votes":
                    Set(
                        $"question {signal.Data.GetProperty("question").GetGuid()}",
                        "votes",
                        signal.Data.GetProperty("votes")
                    );
                    break;
                case "answers":
                    Set(
                        $"poll {signal.Data.GetProperty("poll").GetGuid()}",
                        "answers",
                        signal.Data.GetProperty("answers")
                    );
                    break;
            }
        return view;

        void Set(string key, string field, JsonElement value)
        {
            if (!view.TryGetValue(key, out var thing))
                return;
            var fields = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(thing)!;
            fields[field] = value;
            view[key] = TwoPaths.Canonical(JsonSerializer.SerializeToElement(fields));
        }
    }
}
