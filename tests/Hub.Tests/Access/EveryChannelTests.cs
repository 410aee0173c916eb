using Hub.Live;
using Hub.Testing;
using Hub.Testing.Live;
using Hub.Tests.Experiences;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Tests.Access;

/// <summary>Every kind of channel, asked by everybody who must not hear it: refused as if it did not exist.</summary>
public sealed class EveryChannelTests
{
    /// <summary>Who may listen: the columns are a visitor, one without office, another county's main contact, a member.</summary>
    private static Dictionary<string, (string Name, bool[] May)> Channels(HiddenThings things) =>
        new()
        {
            ["network/{key}"] = ("network/50", [false, false, true, true]),
            ["network/{key}/members"] = ("network/50/members", [false, false, false, true]),
            ["network/{key}/facilitators"] = ("network/50/facilitators", [false, false, false, false]),
            ["topic/{uuid}"] = ($"topic/{things.HiddenTopic}", [false, false, false, true]),
            ["chat/{key}"] = ("chat/50", [false, false, false, true]),
            ["tour/{uuid}"] = ($"tour/{things.Tour}", [true, true, true, true]),
            ["session/{uuid}"] = ($"session/{things.Stop}", [false, false, true, true]),
            ["session/{uuid}/hosts"] = ($"session/{things.Stop}/hosts", [false, false, false, false]),
            ["poll/{uuid}"] = ($"poll/{things.DraftedPoll}", [false, false, false, false]),
            ["chat/{uuid}"] = ($"chat/{things.Stop}", [false, false, true, true]),
            ["experience/{uuid}"] = ($"experience/{things.Experience}", [false, false, false, false]),
            ["journey/{uuid}"] = ($"journey/{things.Journey}", [false, false, false, false]),
            ["me"] = ("me", [false, true, true, true]),
        };

    [Fact]
    public async Task Each_channel_is_heard_by_those_who_may_and_by_nobody_else()
    {
        var hub = await TestHub.Shared;
        var things = await HiddenThings.Make(hub);
        var channels = Channels(things);
        Assert.Empty(hub.Services.GetServices<Channel>().Select(channel => channel.Pattern).Except(channels.Keys));

        Person?[] listeners = [null, People.Ute, People.Ingrid, People.Ola];
        for (var i = 0; i < listeners.Length; i++)
        {
            await using var client = await Connect(hub, listeners[i]);
            foreach (var (name, may) in channels.Values)
                Assert.Equal((name, may[i]), (name, await MayJoin(client, name)));
            Assert.Equal(i >= 2, await MayJoin(client, $"topic/{things.OpenTopic}"));
        }
    }

    [Theory]
    [InlineData("anne.lie", true)]
    [InlineData("siv.nor", true)]
    [InlineData("mona.ruud", false)]
    [InlineData("tone.haug", false)]
    public async Task The_queue_of_a_network_is_heard_by_those_who_run_it(string user, bool may)
    {
        var hub = await TestHub.Shared;
        await using var client = await Connect(hub, new Person(user, user));
        Assert.Equal(may, await MayJoin(client, "network/50/facilitators"));
        Assert.False(await MayJoin(client, "network/99/facilitators"));
    }

    [Fact]
    public async Task The_subscription_opens_each_channel_to_the_same_people_and_to_nobody_else()
    {
        var hub = await TestHub.Shared;
        var things = await HiddenThings.Make(hub);
        Person?[] listeners = [null, People.Ute, People.Ingrid, People.Ola];
        for (var i = 0; i < listeners.Length; i++)
        {
            using var line = await GraphQLSocket.Of(hub, listeners[i]);
            foreach (var (name, may) in Channels(things).Values)
            {
                // A position above the log's head is answered at once: reload, where one may listen at all.
                await line.Follow(name, name, long.MaxValue);
                var answer = (await line.Hear(name))!.Value;
                Assert.Equal((name, may[i]), (name, answer.GetProperty("type").GetString() == "next"));
                Assert.Equal(may[i], !answer.ToString().Contains("CHANNEL_NOT_FOUND", StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public async Task A_published_experience_is_heard_by_anybody_until_it_is_withdrawn()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        using var anne = await hub.SignIn(People.Anne);
        using var ingrid = await hub.SignIn(People.Ingrid);
        var source = await Library.PublishNew(kari, anne, "5006", Library.Content("Høres"));
        (await ingrid.Adopt(source, "3442", "Vi vil")).MustBeDone();
        await using var visitor = await Connect(hub, null);
        await using var keeper = await Connect(hub, People.Ingrid);
        foreach (var client in new[] { visitor, keeper })
            await client.Join($"experience/{source}", 0);

        await kari.Do("withdrawExperience", "experience { uuid }", new { id = source });

        await visitor.Until(one => one.Events.Any(e => e.Type == "gone"));
        Assert.False(await MayJoin(visitor, $"experience/{source}"));
        Assert.True(await MayJoin(keeper, $"experience/{source}"));
    }

    [Fact]
    public async Task What_does_not_exist_is_refused_with_the_same_words_as_what_is_hidden()
    {
        var hub = await TestHub.Shared;
        var things = await HiddenThings.Make(hub);
        await using var ingrid = await Connect(hub, People.Ingrid);
        var hidden = await Assert.ThrowsAsync<HubException>(() => ingrid.Join($"topic/{things.HiddenTopic}", 0));
        var nothing = await Assert.ThrowsAsync<HubException>(() => ingrid.Join($"topic/{Guid.NewGuid()}", 0));
        var noNetwork = await Assert.ThrowsAsync<HubException>(() => ingrid.Join("network/99", 0));
        Assert.Equal(hidden.Message, nothing.Message);
        Assert.Equal(hidden.Message, noNetwork.Message);
    }

    [Fact]
    public async Task Who_loses_sight_of_a_topic_is_dropped_and_hears_no_more()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        var topic = await kari.StartTopic("50", "Skal snevres inn");
        await using var ingrid = await Connect(hub, People.Ingrid);
        await ingrid.Join($"topic/{topic}", 0);
        await ingrid.Join("network/50", 0);

        await kari.Do("changeVisibility", "topic { uuid }", new { topic, visibility = "NETWORK" });
        await kari.PostReply(topic, "Bare for nettverket");

        await ingrid.Until(one => one.Events.Any(e => e.Channel == "network/50" && e.Type == "gone"));
        await ingrid.Until(one => one.Events.Any(e => e.Channel == $"topic/{topic}" && e.Type == "gone"));
        Assert.False(await MayJoin(ingrid, $"topic/{topic}"));
        Assert.DoesNotContain(
            ingrid.Events,
            e => e.Data.ToString().Contains("Bare for nettverket", StringComparison.Ordinal)
        );
    }

    internal static async Task<LiveClient> Connect(TestHub hub, Person? person) =>
        await LiveClient.Connect(new Uri(hub.Address, "live"), person is null ? null : await hub.Token(person));

    private static async Task<bool> MayJoin(LiveClient client, string channel)
    {
        try
        {
            await client.Join(channel, 0);
            await client.Leave(channel);
            return true;
        }
        catch (HubException refused)
        {
            Assert.Contains("CHANNEL_NOT_FOUND", refused.Message, StringComparison.Ordinal);
            return false;
        }
    }
}
