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
    [Fact]
    public async Task Each_channel_is_heard_by_those_who_may_and_by_nobody_else()
    {
        var hub = await TestHub.Shared;
        var hidden = await Hidden.Make(hub);
        Assert.Equal(
            hub.Services.GetServices<Channel>().Select(channel => channel.Pattern).Order(),
            hidden.Channels.Select(channel => channel.Pattern).Distinct().Order()
        );

        foreach (var viewer in Hidden.All)
        {
            await using var client =
                viewer is Viewers.Guest ? await LiveClient.Connect(new Uri(hub.Address, "live"), hidden.GuestHeaders)
                : viewer is Viewers.Delegate
                    ? await LiveClient.Connect(new Uri(hub.Address, "live"), await hidden.DelegateHeaders(hub))
                : await Connect(hub, Hidden.Person(viewer));
            foreach (var (_, name, listeners) in hidden.Channels)
                Assert.Equal((viewer, name, listeners.HasFlag(viewer)), (viewer, name, await MayJoin(client, name)));
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
        var hidden = await Hidden.Make(hub);
        foreach (var viewer in Hidden.All.Where(each => each is not (Viewers.Guest or Viewers.Delegate)))
        {
            using var line = await GraphQLSocket.Of(hub, Hidden.Person(viewer));
            foreach (var (_, name, listeners) in hidden.Channels)
            {
                var may = listeners.HasFlag(viewer);
                // A position above the log's head is answered at once: reload, where one may listen at all.
                await line.Follow(name, name, long.MaxValue);
                var answer = (await line.Hear(name))!.Value;
                Assert.Equal((viewer, name, may), (viewer, name, answer.GetProperty("type").GetString() == "next"));
                Assert.Equal(may, !answer.ToString().Contains("CHANNEL_NOT_FOUND", StringComparison.Ordinal));
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
        using var kari = await hub.SignIn(People.Kari);
        var topic = await kari.StartTopic("50", "Bare her", "NETWORK");
        await using var ingrid = await Connect(hub, People.Ingrid);
        var hidden = await Assert.ThrowsAsync<HubException>(() => ingrid.Join($"topic/{topic}", 0));
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
