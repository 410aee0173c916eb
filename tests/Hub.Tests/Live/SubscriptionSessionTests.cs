using System.Net;
using System.Net.WebSockets;
using Hub.Testing;
using Hub.Testing.Live;
using Hub.Tests.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Tests.Live;

/// <summary>Who is behind a WebSocket of GraphQL, and how long.</summary>
public sealed class SubscriptionSessionTests
{
    [Fact]
    public async Task A_page_of_Hub_opens_one_with_its_cookie()
    {
        var hub = await TestHub.Shared;
        using var kari = await BrowserSession.SignedIn(hub, People.Kari);
        using var line = new GraphQLSocket();
        await line.Open(hub.Address, Cookie(kari), ("Origin", kari.Origin));
        Assert.True(await line.Initialise(null));

        Assert.Equal("Kari Berg", await line.Who("1"));
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("null")]
    public async Task A_foreign_page_cannot_open_one_with_the_cookie(string origin)
    {
        var hub = await TestHub.Shared;
        using var kari = await BrowserSession.SignedIn(hub, People.Kari);
        using var line = new GraphQLSocket();

        await Assert.ThrowsAsync<WebSocketException>(() => line.Open(hub.Address, Cookie(kari), ("Origin", origin)));

        Assert.Equal(HttpStatusCode.Forbidden, line.Refused);
    }

    [Fact]
    public async Task Whatever_page_may_bring_a_token_in_the_first_message()
    {
        var hub = await TestHub.Shared;
        using var line = new GraphQLSocket();
        await line.Open(hub.Address, ("Origin", "https://dashboard.example"));
        Assert.True(await line.Initialise($"Bearer {await hub.Token(People.Ingrid)}"));

        Assert.Equal("Ingrid Moen", await line.Who("1"));
    }

    [Fact]
    public async Task The_token_in_the_first_message_wins_over_the_cookie()
    {
        var hub = await TestHub.Shared;
        using var kari = await BrowserSession.SignedIn(hub, People.Kari);
        using var line = new GraphQLSocket();
        await line.Open(hub.Address, Cookie(kari), ("Origin", kari.Origin));
        await line.Initialise($"Bearer {await hub.Token(People.Ingrid)}");

        Assert.Equal("Ingrid Moen", await line.Who("1"));
    }

    [Theory]
    [InlineData("Bearer ey.forged.token")]
    [InlineData("Basic a2FyaQ==")]
    [InlineData("")]
    public async Task A_token_that_is_not_accepted_closes_it_also_beside_a_good_cookie(string authorization)
    {
        var hub = await TestHub.Shared;
        using var kari = await BrowserSession.SignedIn(hub, People.Kari);
        using var line = new GraphQLSocket();
        await line.Open(hub.Address, Cookie(kari), ("Origin", kari.Origin));

        Assert.False(await line.Initialise(authorization));

        Assert.Equal(4403, line.ClosedWith);
    }

    [Fact]
    public async Task A_second_person_in_the_first_message_is_refused()
    {
        var hub = await TestHub.Shared;
        using var line = new GraphQLSocket();
        await line.Open(hub.Address, ("Authorization", $"Bearer {await hub.Token(People.Kari)}"));

        Assert.False(await line.Initialise($"Bearer {await hub.Token(People.Ingrid)}"));

        Assert.Equal(4403, line.ClosedWith);
    }

    [Fact]
    public async Task It_ends_when_its_owner_signs_out_and_another_persons_goes_on()
    {
        var hub = await TestHub.Shared;
        using var kari = await BrowserSession.SignedIn(hub, People.Kari);
        using var karis = new GraphQLSocket();
        await karis.Open(hub.Address, Cookie(kari), ("Origin", kari.Origin));
        await karis.Initialise(null);
        using var olas = await GraphQLSocket.Of(hub, People.Ola);

        using var signedOut = await kari.SignOut();

        Assert.Null(await karis.Hear());
        Assert.Equal(4401, karis.ClosedWith);
        Assert.Equal("Ola Dahl", await olas.Who("1"));
    }

    [Fact]
    public async Task It_ends_with_its_token()
    {
        var time = new ShiftedTime();
        await using var hub = await TestHub.Start(services => services.AddSingleton<TimeProvider>(time));
        var token = await hub.Token(People.Ola);
        // The issuer's tokens hold for five minutes; two seconds of them are left.
        time.PutForward(TimeSpan.FromSeconds(298));
        using var line = new GraphQLSocket();
        await line.Open(hub.Address);
        Assert.True(await line.Initialise($"Bearer {token}"));

        Assert.Null(await line.Hear());

        Assert.Equal(4401, line.ClosedWith);
    }

    [Fact]
    public async Task A_visitor_opens_one_and_hears_nothing()
    {
        var hub = await TestHub.Shared;
        using var visitor = await GraphQLSocket.Of(hub, null);

        Assert.Null(await visitor.Who("1"));
        foreach (
            var channel in new[] { "me", "network/50", "chat/50", $"topic/{Guid.NewGuid()}", new string('a', 999) }
        )
        {
            await visitor.Follow(channel, channel, 0);
            var answer = await visitor.Hear();
            Assert.Equal("error", answer!.Value.GetProperty("type").GetString());
        }
    }

    private static (string, string) Cookie(BrowserSession browser) =>
        ("Cookie", $"{browser.Session!.Name}={browser.Session.Value}");
}
