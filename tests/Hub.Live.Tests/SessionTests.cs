using System.Net;
using Hub.Testing.Live;

namespace Hub.Live.Tests;

public sealed class SessionTests : LiveTest
{
    private volatile bool sessionsLive = true;

    [Fact]
    public async Task A_connection_ends_when_its_token_expires()
    {
        var client = await Connect($"{Ola}:Ola:1.5");
        await client.Join("board/spring", 0);

        await client.Until(one => one.Closed);
    }

    [Fact]
    public async Task A_connection_ends_with_its_session_on_every_node_and_others_go_on()
    {
        var other = await StartNode();
        var here = await Connect(Ola, "Ola");
        var there = await Connect(Ola, "Ola", other);
        var kari = await Listen("board/spring", Kari);

        Node.Signals.SessionEnded("s-Ola");

        await here.Until(one => one.Closed);
        await there.Until(one => one.Closed);
        await Write("spring", "one");
        await kari.Until(one => one.Applied.Count == 1);
    }

    [Fact]
    public async Task A_session_that_ended_without_a_word_is_found_by_the_next_check()
    {
        var client = await Connect(Ola);
        await client.Join("board/spring", 0);

        sessionsLive = false;

        await client.Until(one => one.Closed);
    }

    [Fact]
    public async Task Another_sites_page_cannot_open_a_connection_with_the_visitors_cookie()
    {
        var cookie = ("Cookie", $"test={Ola}:Ola");
        var own = $"{Node.Live.Scheme}://{Node.Live.Authority}";

        Assert.Equal(HttpStatusCode.Forbidden, await Open(cookie, ("Origin", "https://evil.example")));
        Assert.Equal(HttpStatusCode.Forbidden, await Open(cookie));
        Assert.Equal(HttpStatusCode.Forbidden, await Open(cookie, ("Sec-Fetch-Site", "cross-site")));
        Assert.Equal(HttpStatusCode.OK, await Open(cookie, ("Origin", own)));
        Assert.Equal(HttpStatusCode.OK, await Open(cookie, ("Origin", "https://hub.example")));
        Assert.Equal(HttpStatusCode.OK, await Open(cookie, ("Sec-Fetch-Site", "same-origin")));
        Assert.Equal(HttpStatusCode.OK, await Open(("Authorization", $"Bearer {Ola}:Ola")));
        Assert.Equal(HttpStatusCode.OK, await Open());
    }

    [Fact]
    public async Task The_cookie_of_a_page_of_ours_is_enough_for_a_web_socket()
    {
        await using var client = await LiveClient.Connect(
            Node.Live,
            new Dictionary<string, string>
            {
                ["Cookie"] = $"test={Ola}:Ola",
                ["Origin"] = $"{Node.Live.Scheme}://{Node.Live.Authority}",
            }
        );

        Assert.False((await client.Join("board/spring", 0)).Reload);
    }

    protected override void Configure(LiveOptions options)
    {
        options.AllowedOrigins.Add("https://hub.example");
        options.RecheckEvery = TimeSpan.FromMilliseconds(200);
        options.SessionLives = (_, _, _) => ValueTask.FromResult(sessionsLive);
    }

    private async Task<HttpStatusCode> Open(params (string Name, string Value)[] headers)
    {
        using var http = new HttpClient();
        using var negotiate = new HttpRequestMessage(HttpMethod.Post, Node.Live + "/negotiate?negotiateVersion=1");
        foreach (var (name, value) in headers)
            negotiate.Headers.TryAddWithoutValidation(name, value);
        using var response = await http.SendAsync(negotiate);
        return response.StatusCode;
    }
}
