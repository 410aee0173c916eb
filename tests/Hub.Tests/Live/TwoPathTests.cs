using System.Text.Json;
using Hub.Testing;
using Hub.Testing.Live;
using Hub.Tests.Access;
using Hub.Tests.Experiences;

namespace Hub.Tests.Live;

/// <summary>
/// The law of every live view: an old snapshot and the events since are a fresh snapshot. The queries ask for exactly
/// what the envelopes hold, so that a field that one of them forgets is seen here.
/// </summary>
public sealed class TwoPathTests
{
    private const string Author =
        "author { name officeKind person { __typename id uuid name } municipality { __typename id number name label } body { __typename id key name } }";
    private const string Topic =
        $"__typename id uuid title language visibility focusAreas {{ __typename id key name {{ nb nn en }} }} {Author} startedAt lastPostAt postCount isLocked isSample channel sequence";
    private const string Post =
        $"__typename id uuid number {Author} body {{ language markdown html }} version postedAt editedAt withdrawnAt hiddenAt hiddenReason sequence reactions {{ kind count }}";
    private const string Message =
        $"__typename id uuid {Author} body {{ language markdown html }} version sentAt editedAt deletedAt hiddenAt hiddenReason isSample sequence";

    private const string Request =
        $"__typename id uuid status {Author} body {{ language markdown html }} address askedAt sequence";

    private const string Experience =
        "__typename id uuid title isPublic publishedVersion publishedAt confirmedAt withdrawnAt adoptionCount sequence";
    private const string Adoption =
        "__typename id uuid status municipality { number label } why { language html } changes { language html } takenFrom { uuid } adoptedAt changedAt isSample sequence steps { status at learning { language html } }";

    [Fact]
    public async Task A_networks_list_as_a_member_sees_it()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        using var ola = await hub.SignIn(People.Ola);
        using var anne = await hub.SignIn(People.Anne);
        var narrowed = await kari.StartTopic("50", "Snevres inn");
        var widened = await kari.StartTopic("50", "Åpnes", "NETWORK");
        var locked = await kari.StartTopic("50", "Låses");

        await Agree(
            hub,
            People.Ola,
            ["network/50", "network/50/members"],
            () => ListOf(ola),
            async () =>
            {
                await kari.StartTopic("50", "Ny og åpen");
                var hidden = await kari.StartTopic("50", "Ny for nettverket", "NETWORK");
                await anne.PostReply(hidden, "Svar");
                await kari.Do("changeVisibility", "topic { uuid }", new { topic = narrowed, visibility = "NETWORK" });
                await kari.Do("changeVisibility", "topic { uuid }", new { topic = widened, visibility = "OPEN" });
                await anne.Do("lockTopic", "topic { uuid }", new { topic = locked });
                await anne.PostReply(narrowed, "Svar etterpå");
            }
        );
    }

    [Fact]
    public async Task A_networks_list_as_another_countys_main_contact_sees_it()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        using var ingrid = await hub.SignIn(People.Ingrid);
        var narrowed = await kari.StartTopic("50", "Snevres inn");
        var widened = await kari.StartTopic("50", "Åpnes", "NETWORK");

        await Agree(
            hub,
            People.Ingrid,
            ["network/50"],
            () => ListOf(ingrid),
            async () =>
            {
                await kari.StartTopic("50", "Ny for nettverket", "NETWORK");
                await kari.Do("changeVisibility", "topic { uuid }", new { topic = narrowed, visibility = "NETWORK" });
                await kari.Do("changeVisibility", "topic { uuid }", new { topic = widened, visibility = "OPEN" });
                await kari.PostReply(widened, "Svar");
                await kari.PostReply(narrowed, "Bare for nettverket");
            }
        );
    }

    [Fact]
    public async Task A_topics_page()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        using var ola = await hub.SignIn(People.Ola);
        using var anne = await hub.SignIn(People.Anne);
        var topic = await kari.StartTopic("50", "Side", body: "Åpning");
        var edited = await kari.PostReply(topic, "Først");
        var withdrawn = await ola.PostReply(topic, "Trekkes");
        var hidden = await kari.PostReply(topic, "Skjules");
        var shown = await kari.PostReply(topic, "Skjules og vises");

        await Agree(
            hub,
            People.Ola,
            [$"topic/{topic}"],
            async () =>
            {
                var answer = await ola.Data(
                    $"{{ asOf topic(id: \"{topic}\") {{ {Topic} posts {{ nodes {{ {Post} }} }} }} }}"
                );
                var page = answer.GetProperty("topic");
                return (
                    answer.GetProperty("asOf").GetInt64(),
                    LiveView.Of([
                        ("topic", Without(page, "posts")),
                        .. page.GetProperty("posts").Nodes().Select(post => ("post", post)),
                    ])
                );
            },
            async () =>
            {
                await kari.Do(
                    "editPost",
                    "post { uuid }",
                    new
                    {
                        id = edited,
                        body = "**Så**",
                        version = 1,
                    }
                );
                await ola.Do("withdrawPost", "post { uuid }", new { id = withdrawn });
                foreach (var each in new[] { hidden, shown })
                    await anne.Do("hidePost", "post { uuid }", new { id = each, reason = "MISLEADING" });
                await anne.Do("showPost", "post { uuid }", new { id = shown });
                await anne.PostReply(topic, "Fra statsforvalteren, med æøå og «sitat»");
                await anne.Do("lockTopic", "topic { uuid }", new { topic });
                await kari.Do("changeVisibility", "topic { uuid }", new { topic, visibility = "NETWORK" });
            }
        );
    }

    [Fact]
    public async Task An_experiences_page_as_anybody_sees_it()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        using var anne = await hub.SignIn(People.Anne);
        using var ingrid = await hub.SignIn(People.Ingrid);
        using var per = await hub.SignIn(People.Per);
        using var ute = await hub.SignIn(People.Ute);
        var source = await Library.PublishNew(kari, anne, "5006", Library.Content("Direkte"));
        var first = (await ingrid.Adopt(source, "3442", "Først")).Uuid();

        await Agree(
            hub,
            People.Ute,
            [$"experience/{source}"],
            async () =>
            {
                var answer = await ute.Data(
                    $"{{ asOf experience(id: \"{source}\") {{ {Experience} adoptions {{ {Adoption} }} }} }}"
                );
                var page = answer.GetProperty("experience");
                return (
                    answer.GetProperty("asOf").GetInt64(),
                    LiveView.Of([
                        ("experience", Without(page, "adoptions")),
                        .. page.GetProperty("adoptions").EnumerateArray().Select(one => ("adoption", one)),
                    ])
                );
            },
            async () =>
            {
                (await per.Adopt(source, "3403", "**Vi** også", "Litt", takenFrom: first)).MustBeDone();
                (await ingrid.Move(first, "IN_USE", "Det *virker*")).MustBeDone();
                (await kari.SaveDraft(source, "5006", Library.Content("Direkte, ny"), revision: 1)).MustBeDone();
                (await kari.Submit(source, revision: 2)).MustBeDone();
                (await anne.Publish(source, version: 2)).MustBeDone();
                await anne.Do("confirmExperience", "experience { uuid }", new { id = source });
                (await ingrid.AnswerUpdate(first, 2, accept: true)).MustBeDone();
            }
        );
    }

    [Fact]
    public async Task A_networks_chat()
    {
        var hub = await TestHub.Shared;
        using var per = await hub.SignIn(People.Per);
        using var ingrid = await hub.SignIn(People.Ingrid);
        using var tone = await hub.SignIn(People.Tone);
        var edited = await ingrid.SendMessage("34", "Først");
        var deleted = await ingrid.SendMessage("34", "Slettes");
        var hidden = await ingrid.SendMessage("34", "Skjules");
        var shown = await ingrid.SendMessage("34", "Skjules og vises");

        await Agree(
            hub,
            People.Per,
            ["chat/34"],
            async () =>
            {
                var answer = await per.Data(
                    $"{{ asOf network(key: \"34\") {{ chat {{ messages(last: 100) {{ nodes {{ {Message} }} }} }} }} }}"
                );
                var messages = answer.GetProperty("network").GetProperty("chat").GetProperty("messages").Nodes();
                return (
                    answer.GetProperty("asOf").GetInt64(),
                    LiveView.Of([.. messages.Select(message => ("message", message))])
                );
            },
            async () =>
            {
                await per.SendMessage("34", "Ny <b>melding</b> :)");
                await ingrid.Do(
                    "editMessage",
                    "message { uuid }",
                    new
                    {
                        id = edited,
                        body = "_Så_",
                        version = 1,
                    }
                );
                await ingrid.Do("deleteMessage", "message { uuid }", new { id = deleted });
                foreach (var each in new[] { hidden, shown })
                {
                    var hide = new { thing = $"Message:{each}", reason = "MISLEADING" };
                    (await tone.Do("hideFlagged", "done", hide)).MustBeDone();
                }
                (await tone.Do("showHidden", "done", new { thing = $"Message:{shown}" })).MustBeDone();
            }
        );
    }

    [Fact]
    public async Task The_queue_of_who_asks_for_access()
    {
        await using var hub = await TestHub.Start();
        using var anne = await hub.SignIn(People.Anne);
        using var ute = await hub.SignIn(People.Ute);
        using var jon = await hub.SignIn(People.Jon);
        using var per = await hub.SignIn(People.Per);
        var declined = await Ask(jon, "Avslås");
        var granted = await Ask(per, null);

        await Agree(
            hub,
            People.Anne,
            ["network/50/facilitators"],
            async () =>
            {
                var answer = await anne.Data($"{{ asOf network(key: \"50\") {{ accessRequests {{ {Request} }} }} }}");
                var waiting = answer.GetProperty("network").GetProperty("accessRequests").EnumerateArray();
                return (
                    answer.GetProperty("asOf").GetInt64(),
                    LiveView.Of([.. waiting.Select(request => ("accessRequest", request))])
                );
            },
            async () =>
            {
                await Ask(ute, "**Ny** her");
                await anne.Do("declineAccess", "errors { code }", new { request = declined, reason = "Nei" });
                await anne.Do("grantAccess", "errors { code }", new { request = granted });
                await Ask(jon, "En gang til");
            }
        );

        async Task<Guid> Ask(HttpClient client, string? text) =>
            (await client.Do("askForAccess", "accessRequest { uuid }", new { network = "50", text }))
                .GetProperty("accessRequest")
                .GetProperty("uuid")
                .GetGuid();
    }

    [Fact]
    public async Task Reactions_go_out_as_totals()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        using var ingrid = await hub.SignIn(People.Ingrid);
        var topic = await kari.StartTopic("50", "Reaksjoner");
        var post = await kari.PostReply(topic, "Hei");
        await using var window = await EveryChannelTests.Connect(hub, People.Ola);
        await window.Join($"topic/{topic}", 0);
        await kari.Do(
            "react",
            "post { uuid }",
            new
            {
                post,
                kind = "THANKS",
                on = true,
            }
        );
        await ingrid.Do(
            "react",
            "post { uuid }",
            new
            {
                post,
                kind = "THANKS",
                on = true,
            }
        );
        await window.Until(one =>
            one.Signals.Any(signal =>
                signal.Type == "reactions"
                && signal.Data.GetProperty("post").GetGuid() == post
                && signal.Data.GetProperty("counts")[0].GetProperty("count").GetInt32() == 2
            )
        );
        // The post's own event may come late, and is rendered as the post is then.
        var posted = await kari.Data($"{{ node(id: \"Post:{post}\") {{ ... on Post {{ sequence }} }} }}");
        var last = posted.GetProperty("node").GetProperty("sequence").GetInt64();
        Assert.All(window.Events, envelope => Assert.InRange(envelope.Sequence, 0, last));
    }

    private static async Task<(long, LiveView)> ListOf(HttpClient client)
    {
        var answer = await client.Data(
            $"{{ asOf network(key: \"50\") {{ topics(first: 200) {{ nodes {{ {Topic} }} }} }} }}"
        );
        var topics = answer.GetProperty("network").GetProperty("topics").Nodes();
        return (answer.GetProperty("asOf").GetInt64(), LiveView.Of([.. topics.Select(topic => ("topic", topic))]));
    }

    /// <summary>Others write in the same networks meanwhile, so the fresh snapshot is asked again until both agree.</summary>
    private static async Task Agree(
        TestHub hub,
        Person person,
        string[] channels,
        Func<Task<(long AsOf, LiveView View)>> snapshot,
        Func<Task> change
    )
    {
        var (asOf, old) = await snapshot();
        await using var client = await EveryChannelTests.Connect(hub, person);
        var pages = new List<Listening>();
        foreach (var channel in channels)
            pages.Add(await new Listening(client, channel, asOf).Join());
        await change();

        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            var (_, fresh) = await snapshot();
            foreach (var page in pages)
                await page.Until(_ => true);
            var pushed = old.Apply(pages.SelectMany(page => page.Applied).OrderBy(envelope => envelope.Sequence));
            Assert.DoesNotContain(pages, page => page.MustReload);
            if (pushed.ToString() == fresh.ToString())
                return;
            if (deadline.IsCancellationRequested)
                Assert.Equal(fresh.Lines.Except(pushed.Lines), pushed.Lines.Except(fresh.Lines));
        }
    }

    private static JsonElement Without(JsonElement thing, string property)
    {
        var copy = System.Text.Json.Nodes.JsonObject.Create(thing)!;
        copy.Remove(property);
        return JsonSerializer.SerializeToElement(copy);
    }
}
