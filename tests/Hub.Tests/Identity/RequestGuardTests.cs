using System.Net;
using Hub.Testing;

namespace Hub.Tests.Identity;

/// <summary>What a foreign page may make a signed-in browser do: nothing.</summary>
public sealed class RequestGuardTests
{
    [Fact]
    public async Task A_page_of_ours_is_served()
    {
        using var browser = await BrowserSession.SignedIn(await TestHub.Shared, People.Kari);

        using var answer = await browser.AskWho();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("https://evil.example", "1")]
    [InlineData("null", "1")]
    [InlineData(null, "1")]
    [InlineData("own", null)]
    [InlineData("own", "0")]
    [InlineData("https://evil.example", null)]
    public async Task A_request_without_our_origin_and_our_header_is_refused(string? origin, string? header)
    {
        using var browser = await BrowserSession.SignedIn(await TestHub.Shared, People.Kari);

        using var answer = await browser.AskWho(origin, header);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("NOT_FROM_HUB", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_on_another_port_of_this_machine_is_foreign()
    {
        using var browser = await BrowserSession.SignedIn(await TestHub.Shared, People.Kari);

        using var answer = await browser.AskWho($"http://127.0.0.1:{browser.Address.Port - 1}");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task A_foreign_form_cannot_sign_anybody_out()
    {
        using var browser = await BrowserSession.SignedIn(await TestHub.Shared, People.Kari);
        using var form = new FormUrlEncodedContent([]);

        using var answer = await browser.Client.PostAsync(BrowserSession.Local("sign-out"), form);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal("Kari Berg", await browser.Who());
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData(null)]
    public async Task A_foreign_page_cannot_open_a_WebSocket_with_the_cookie(string? origin)
    {
        using var browser = await BrowserSession.SignedIn(await TestHub.Shared, People.Kari);
        using var socket = new System.Net.WebSockets.ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;
        socket.Options.SetRequestHeader("Cookie", $"{browser.Session!.Name}={browser.Session.Value}");
        if (origin is not null)
        {
            socket.Options.SetRequestHeader("Origin", origin);
        }

        await Assert.ThrowsAsync<System.Net.WebSockets.WebSocketException>(() =>
            socket.ConnectAsync(
                new UriBuilder(browser.Address) { Scheme = "ws", Path = "/live" }.Uri,
                CancellationToken.None
            )
        );

        Assert.Equal(HttpStatusCode.Forbidden, socket.HttpStatusCode);
    }

    [Fact]
    public async Task A_foreign_page_cannot_listen_to_an_event_stream_with_the_cookie()
    {
        using var browser = await BrowserSession.SignedIn(await TestHub.Shared, People.Kari);
        using var request = new HttpRequestMessage(HttpMethod.Get, BrowserSession.Local("live"));
        request.Headers.Add("Accept", "text/event-stream");
        request.Headers.Add("Origin", "https://evil.example");

        using var answer = await browser.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task A_visitor_without_a_cookie_needs_no_header()
    {
        using var visitor = new BrowserSession(await TestHub.Shared);

        using var answer = await visitor.AskWho(origin: null, header: null);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Null(await BrowserSession.NameIn(answer));
    }
}
