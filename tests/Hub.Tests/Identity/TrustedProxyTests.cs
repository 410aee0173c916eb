using System.Net;
using Hub.Host.Starting;
using Hub.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Hub.Tests.Identity;

/// <summary>Behind a proxy that ends TLS: what it says is believed, and what anybody else says is not.</summary>
public sealed class TrustedProxyTests
{
    [Theory]
    [InlineData("127.0.0.1", "203.0.113.9", "https", "https 203.0.113.9")]
    [InlineData("127.0.0.0/8", "203.0.113.9", "https", "https 203.0.113.9")]
    [InlineData("127.0.0.0/8, 10.0.0.0/8", "203.0.113.9, 10.1.2.3", "https, http", "https 203.0.113.9")]
    // Attack: the caller begins the list himself; the proxy adds the address that it saw, and that one counts.
    [InlineData("127.0.0.0/8", "127.0.0.1, 203.0.113.9", "http, https", "https 203.0.113.9")]
    [InlineData("127.0.0.0/8", "192.0.2.1, 203.0.113.9", "https", "https 203.0.113.9")]
    // Attack: headers from an address that is no proxy of ours.
    [InlineData("10.9.8.7", "192.0.2.1", "https", "http 127.0.0.1")]
    [InlineData("", "192.0.2.1", "https", "http 127.0.0.1")]
    [InlineData("127.0.0.1", "not an address", "https", "http 127.0.0.1")]
    public async Task Only_a_proxy_that_is_named_says_where_a_request_comes_from(
        string proxies,
        string forwardedFor,
        string forwardedProto,
        string seen
    )
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration["Hub:ForwardedHeaders"] = proxies;
        builder.AddTrustedProxies();
        await using var app = builder.Build();
        app.UseTrustedProxies();
        app.MapGet("/", (HttpContext context) => $"{context.Request.Scheme} {context.Connection.RemoteIpAddress}");
        await app.StartAsync();
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        client.DefaultRequestHeaders.Add("X-Forwarded-For", forwardedFor);
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", forwardedProto);

        Assert.Equal(seen, await client.GetStringAsync(new Uri(app.Urls.Single())));
    }

    [Theory]
    [InlineData("proxy.example")]
    [InlineData("10.0.0.0/8, *")]
    public void What_is_no_address_and_no_network_stops_the_start_with_a_sentence(string named)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("Hub:ForwardedHeaders", named)]).Build();

        var refused = Assert.Throws<StartRefused>(() => TrustedProxies.From(settings));

        Assert.Contains("10.0.0.0/8", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Proxies_are_named_in_one_text_or_as_a_list()
    {
        var list = new ConfigurationBuilder()
            .AddInMemoryCollection([
                new("Hub:ForwardedHeaders:0", "10.0.0.5"),
                new("Hub:ForwardedHeaders:1", "fd00::/8"),
            ])
            .Build();

        Assert.Equal(["10.0.0.5/32", "fd00::/8"], TrustedProxies.From(list).Networks.Select(one => one.ToString()));
    }

    [Fact]
    public async Task Behind_TLS_people_sign_in_by_https_addresses_and_keep_a_cookie_for_https_only()
    {
        using var realm = new RealmForTls();
        await using var provider = await TestHub.Start(settings: ("Hub:RealmFile", realm.Path));
        await using var hub = await TestHub.Start(
            settings:
            [
                ("Hub:ForwardedHeaders", "127.0.0.1"),
                ("Keycloak:auth-server-url", provider.Address.ToString()),
                ("Keycloak:realm", "hub"),
                ("Keycloak:ssl-required", "none"),
                ("Keycloak:resource", "hub-web"),
                ("Keycloak:credentials:secret", realm.Secret),
            ]
        );
        using var browser = new TlsBrowser(hub.Address);

        using var sent = await browser.Get("/sign-in?returnTo=/nettverk/50");
        var asked = sent.Headers.Location!;
        var query = System.Web.HttpUtility.ParseQueryString(asked.Query);
        Assert.Equal($"{TlsBrowser.Origin}/sign-in/callback", query["redirect_uri"]);
        using var chooser = new BrowserSession(provider);
        using var back = await browser.Get((await chooser.ChooseAt(asked, People.Kari)).PathAndQuery);

        Assert.Equal("/nettverk/50", back.Headers.Location!.OriginalString);
        var cookie = Assert.Single(
            back.Headers.GetValues("Set-Cookie"),
            value => value.StartsWith("__Host-hub=", StringComparison.Ordinal)
        );
        Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; path=/;", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("Kari Berg", await browser.Who());
    }

    // Attack: a caller from outside makes the host believe in https, or in loopback.
    [Fact]
    public async Task Without_the_setting_what_a_caller_says_of_itself_changes_nothing()
    {
        var hub = await TestHub.Shared;
        using var visitor = hub.Visitor();
        visitor.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        visitor.DefaultRequestHeaders.Add("X-Forwarded-Host", "evil.example");
        visitor.DefaultRequestHeaders.Add("X-Forwarded-For", "10.0.0.1");

        using var answer = await visitor.GetAsync(BrowserSession.Local("sign-in"));

        var query = System.Web.HttpUtility.ParseQueryString(answer.Headers.Location!.Query);
        Assert.Equal($"{hub.Address}sign-in/callback", query["redirect_uri"]);
    }

    // Attack: the sample people's sign-in, which asks for no password, reached through a proxy on the same machine.
    [Fact]
    public async Task The_development_issuer_answers_nobody_who_comes_through_a_proxy()
    {
        await using var trusting = await TestHub.Start(settings: ("Hub:ForwardedHeaders", "127.0.0.0/8"));
        foreach (var hub in new[] { trusting, await TestHub.Shared })
        foreach (
            var (header, value) in new[]
            {
                ("X-Forwarded-For", "203.0.113.9"),
                ("X-Forwarded-For", "127.0.0.1"),
                ("X-Forwarded-For", "::1"),
                ("X-Original-For", "127.0.0.1"),
                ("Forwarded", "for=127.0.0.1"),
            }
        )
        {
            using var visitor = hub.Visitor();
            var issuer = BrowserSession.Local("realms/hub/.well-known/openid-configuration");
            using var direct = await visitor.GetAsync(issuer);
            Assert.Equal(HttpStatusCode.OK, direct.StatusCode);
            visitor.DefaultRequestHeaders.Add(header, value);

            using var answer = await visitor.GetAsync(issuer);

            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }
}
