using System.Text.Json;
using Hub.Testing;
using Hub.Testing.Live;
using Hub.Tests.Access;

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

    private static int Count(Signal signal) => signal.Data.GetProperty("unread").GetInt32();

    private static Guid Topic(JsonElement notice) => notice.GetProperty("topic").GetProperty("uuid").GetGuid();

    private static async Task<IReadOnlyList<JsonElement>> Notices(HttpClient client) =>
        [
            .. (
                await client.Data(
                    "{ viewer { notices(first: 50) { nodes { id kind readAt topic { uuid } post { number } author { name } } } } }"
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
