using System.Text.Json;
using Hub.Testing;
using Hub.Testing.Live;
using Hub.Tests.Access;

namespace Hub.Tests.Live;

public sealed class PresenceTests
{
    [Fact]
    public async Task Who_does_not_want_to_be_seen_is_counted_nowhere_and_may_come_back()
    {
        var hub = await TestHub.Shared;
        using var odd = await hub.SignIn(People.Odd);
        await using var berits = await EveryChannelTests.Connect(hub, People.Berit);
        await using var odds = await EveryChannelTests.Connect(hub, People.Odd);
        await odds.Join("chat/18", 0);
        await berits.Join("chat/18", 0);
        await berits.Until(one => Names(one).Contains("Odd Myhre"));

        Assert.False(await Show(odd, false));
        await berits.Until(one => !Names(one).Contains("Odd Myhre"));
        await using var later = await EveryChannelTests.Connect(hub, People.Odd);
        await later.Join("chat/18", 0);
        await later.Signal("chat/18", "typing");
        // Rolf's typing, which comes after, shows that Odd's would have come.
        await using var rolfs = await EveryChannelTests.Connect(hub, People.Rolf);
        await rolfs.Join("chat/18", 0);
        await rolfs.Signal("chat/18", "typing");
        await berits.Until(one => Typing(one).Contains("Rolf Strand") && Names(one).Contains("Rolf Strand"));
        Assert.DoesNotContain("Odd Myhre", Names(berits));
        Assert.DoesNotContain("Odd Myhre", Typing(berits));

        Assert.True(await Show(odd, true));
        await berits.Until(one => Names(one).Contains("Odd Myhre"));
    }

    [Fact]
    public async Task A_visitor_chooses_nothing()
    {
        var hub = await TestHub.Shared;
        using var visitor = hub.Visitor();
        var payload = await visitor.Do("showPresence", "viewer { showsPresence }", new { show = false });
        Assert.Equal("SIGN_IN_REQUIRED", payload.Codes());
    }

    private static async Task<bool> Show(HttpClient client, bool show) =>
        (await client.Do("showPresence", "viewer { showsPresence }", new { show }))
            .GetProperty("viewer")
            .GetProperty("showsPresence")
            .GetBoolean();

    /// <summary>Those who are visible by the last signal.</summary>
    private static string[] Names(LiveClient client) =>
        client.Signals.LastOrDefault(signal => signal.Type == "presence") is { } last
            ? [.. last.Data.GetProperty("visible").EnumerateArray().Select(Name)]
            : [];

    private static string[] Typing(LiveClient client) =>
        [.. client.Signals.Where(signal => signal.Type == "typing").Select(signal => Name(signal.Data))];

    private static string Name(JsonElement person) => person.GetProperty("name").GetString()!;
}
