using System.Text.Json;
using System.Text.RegularExpressions;
using Hub.Shared.Notices;
using Hub.Testing;
using Hub.Testing.Live;
using Hub.Tests.Access;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Tests.Notifications;

/// <summary>Who is told of what, once, and only of what they may see.</summary>
public sealed class NoticeTests
{
    [Fact]
    public async Task Who_started_a_topic_is_told_of_a_reply_and_who_is_mentioned_of_the_mention()
    {
        var hub = await TestHub.Shared;
        using var rolf = await hub.SignIn(People.Rolf);
        using var berit = await hub.SignIn(People.Berit);
        var rolfs = await PersonOf(rolf);
        var topic = await rolf.StartTopic("18", "Varsler");
        await rolf.PostReply(topic, "Mitt eget svar varsler ikke meg");
        await berit.PostReply(topic, "Et svar");
        await berit.PostReply(topic, $"Et svar til @{{{rolfs}}}, og @{{{rolfs}}} igjen");

        var notices = (await Notices(rolf)).Where(notice => Topic(notice) == topic).ToArray();
        Assert.Equal(["MENTION", "REPLY"], notices.Select(notice => notice.GetProperty("kind").GetString()!));
        Assert.All(
            notices,
            notice => Assert.Equal("Berit Sand", notice.GetProperty("author").GetProperty("name").GetString())
        );

        Assert.Equal("Berit Sand nevnte deg i «Varsler»", notices[0].GetProperty("headline").GetString());
        Assert.EndsWith("#innlegg-4", notices[0].GetProperty("address").GetString(), StringComparison.Ordinal);

        var one = notices[0].GetProperty("id").GetString();
        await rolf.Do("markNoticesRead", "viewer { unreadNotices }", new { notices = new[] { one } });
        var left = (await Notices(rolf)).Where(notice =>
            Topic(notice) == topic && notice.GetProperty("readAt").IsNull()
        );
        Assert.Equal("REPLY", left.Single().GetProperty("kind").GetString());
    }

    [Fact]
    public async Task A_notice_of_what_one_may_not_see_any_more_is_not_shown_nor_counted()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        using var per = await hub.SignIn(People.Per);
        var pers = await PersonOf(per);
        var topic = await kari.StartTopic("50", "Snevres", body: $"Hei @{{{pers}}}");
        var before = await Unread(per);
        Assert.Contains(await Notices(per), notice => Topic(notice) == topic);

        await kari.Do("changeVisibility", "topic { uuid }", new { topic, visibility = "NETWORK" });
        Assert.DoesNotContain(await Notices(per), notice => Topic(notice) == topic);
        Assert.Equal(before - 1, await Unread(per));
    }

    [Fact]
    public async Task Nobody_marks_anothers_notices()
    {
        var hub = await TestHub.Shared;
        using var gro = await hub.SignIn(People.Gro);
        using var jon = await hub.SignIn(People.Jon);
        var topic = await gro.StartTopic("46", "Varsel til Gro");
        await jon.PostReply(topic, "Svar");
        var notice = (await Notices(gro)).First(one => Topic(one) == topic);
        await jon.Do(
            "markNoticesRead",
            "viewer { unreadNotices }",
            new { notices = new[] { notice.GetProperty("id").GetString() } }
        );
        Assert.True((await Notices(gro)).First(one => Topic(one) == topic).GetProperty("readAt").IsNull());
    }

    [Fact]
    public async Task An_open_window_hears_the_count_of_unread_notices()
    {
        var hub = await TestHub.Shared;
        using var liv = await hub.SignIn(People.Liv);
        using var jon = await hub.SignIn(People.Jon);
        var topic = await liv.StartTopic("46", "Varsel til Liv");
        await using var window = await EveryChannelTests.Connect(hub, People.Liv);
        var joined = await window.Join("me", 0);
        var before = Count(joined.Signals.Last(signal => signal.Type == "notice"));

        await jon.PostReply(topic, "Svar");
        await window.Until(one => one.Signals.Any(signal => signal.Type == "notice" && Count(signal) == before + 1));
        await liv.Do("markNoticesRead", "viewer { unreadNotices }", new { });
        await window.Until(one => one.Signals.Any(signal => signal.Type == "notice" && Count(signal) == 0));
    }

    [Fact]
    public async Task Each_kind_says_the_same_in_three_languages()
    {
        var hub = await TestHub.Shared;
        var kinds = hub.Services.GetRequiredService<NoticeKinds>().All;
        Assert.NotEmpty(kinds);
        foreach (var kind in kinds)
        foreach (var part in new Func<NoticeWords, string?>[] { words => words.Headline, words => words.Text })
        {
            var filledIn = Words(part(kind.Nb));
            Assert.Equal((kind.Code, filledIn), (kind.Code, Words(part(kind.Nn))));
            Assert.Equal((kind.Code, filledIn), (kind.Code, Words(part(kind.En))));
        }

        static string Words(string? pattern) =>
            pattern is null
                ? "none"
                : string.Join(' ', Regex.Matches(pattern, @"\{\w+").Select(match => match.Value).Order());
    }

    [Fact]
    public async Task A_notice_is_said_in_the_language_that_is_asked_for_and_else_in_the_readers_own()
    {
        var hub = await TestHub.Shared;
        using var gro = await hub.SignIn(People.Gro);
        using var jon = await hub.SignIn(People.Jon);
        var topic = await gro.StartTopic("46", "På nynorsk");
        await jon.PostReply(topic, $"Hei @{{{await PersonOf(gro)}}}");
        var notice = (
            await gro.Data(
                "{ viewer { notices(first: 1) { nodes { headline en: headline(language: EN) place address } } } }"
            )
        )
            .GetProperty("viewer")
            .GetProperty("notices")
            .Nodes()
            .Single();
        Assert.Equal("Jon Fjell nemnde deg i «På nynorsk»", notice.GetProperty("headline").GetString());
        Assert.Equal("Jon Fjell mentioned you in “På nynorsk”", notice.GetProperty("en").GetString());
        Assert.Equal("Vestland", notice.GetProperty("place").GetString());
    }

    [Fact]
    public async Task A_page_is_filled_with_what_may_be_seen()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        using var ingrid = await hub.SignIn(People.Ingrid);
        var mention = $"Hei @{{{await PersonOf(ingrid)}}}";
        var open = await kari.StartTopic("50", "Åpen for alle", body: mention);
        for (var i = 0; i < 3; i++)
            await kari.Do(
                "changeVisibility",
                "topic { uuid }",
                new { topic = await kari.StartTopic("50", "Snevres", body: mention), visibility = "NETWORK" }
            );
        var first = (await ingrid.Data("{ viewer { notices(first: 1) { nodes { address } } } }"))
            .GetProperty("viewer")
            .GetProperty("notices")
            .Nodes()
            .Single();
        Assert.Equal(open, Topic(first));
    }

    private static int Count(Signal signal) => signal.Data.GetProperty("unread").GetInt32();

    private static Guid Topic(JsonElement notice) =>
        notice.GetProperty("address").GetString()!.Split('/', '#') is [_, "trad", var topic, ..]
            ? Guid.Parse(topic)
            : Guid.Empty;

    private static async Task<IReadOnlyList<JsonElement>> Notices(HttpClient client) =>
        [
            .. (
                await client.Data(
                    "{ viewer { notices(first: 50) { nodes { id kind readAt headline address author { name } } } } }"
                )
            )
                .GetProperty("viewer")
                .GetProperty("notices")
                .Nodes(),
        ];

    private static async Task<int> Unread(HttpClient client) =>
        (await client.Data("{ viewer { unreadNotices } }"))
            .GetProperty("viewer")
            .GetProperty("unreadNotices")
            .GetInt32();

    private static async Task<Guid> PersonOf(HttpClient client) =>
        (await client.Data("{ viewer { person { uuid } } }"))
            .GetProperty("viewer")
            .GetProperty("person")
            .GetProperty("uuid")
            .GetGuid();
}
