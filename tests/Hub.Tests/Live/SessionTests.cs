using Hub.Testing;
using Hub.Testing.Live;
using Hub.Tests.Identity;
using Microsoft.AspNetCore.SignalR;

namespace Hub.Tests.Live;

/// <summary>Who is behind a live connection, and how long.</summary>
public sealed class SessionTests
{
    [Fact]
    public async Task A_browsers_connection_ends_when_it_signs_out_and_another_persons_goes_on()
    {
        var hub = await TestHub.Shared;
        using var kari = await BrowserSession.SignedIn(hub, People.Kari);
        using var ola = await BrowserSession.SignedIn(hub, People.Ola);
        await using var karis = await Connect(kari);
        await using var olas = await Connect(ola);
        await karis.Join("chat/50", 0);
        await olas.Join("chat/50", 0);

        using var signedOut = await kari.SignOut();

        await karis.Until(one => one.Closed);
        await olas.Join("chat/50", 0);
    }

    [Fact]
    public async Task A_visitor_connects_and_hears_nothing()
    {
        var hub = await TestHub.Shared;
        await using var visitor = await LiveClient.Connect(new Uri(hub.Address, "live"), bearer: null);

        foreach (
            var channel in new[] { "me", "network/50", "network/50/members", "chat/50", $"topic/{Guid.NewGuid()}" }
        )
            await Assert.ThrowsAsync<HubException>(() => visitor.Join(channel, 0));
    }

    private static Task<LiveClient> Connect(BrowserSession browser) =>
        LiveClient.Connect(
            new Uri(browser.Address, "live"),
            new Dictionary<string, string>
            {
                ["Cookie"] = string.Join("; ", browser.Cookies.Select(cookie => $"{cookie.Name}={cookie.Value}")),
                ["Origin"] = browser.Origin,
            }
        );
}
