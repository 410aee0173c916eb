using System.Net;
using Hub.Testing;

namespace Hub.Tests.Identity;

/// <summary>Sign-in by browser, and the attacks on it.</summary>
public sealed class BrowserSignInTests
{
    [Fact]
    public async Task Kari_signs_in_and_comes_back_to_where_she_was()
    {
        using var browser = new BrowserSession(await TestHub.Shared);

        using var answer = await browser.SignIn(People.Kari, "/networks/50?tab=chat");

        Assert.Equal("/networks/50?tab=chat", answer.Headers.Location!.OriginalString);
        Assert.Equal("Kari Berg", await browser.Who());
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    public async Task A_link_that_wants_to_end_on_another_host_ends_on_the_front_page(string returnTo)
    {
        using var browser = new BrowserSession(await TestHub.Shared);

        using var answer = await browser.SignIn(People.Kari, returnTo);

        Assert.Equal("/", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task The_cookie_is_for_this_host_only_out_of_reach_of_scripts_and_not_sent_by_foreign_pages()
    {
        using var browser = new BrowserSession(await TestHub.Shared);

        using var answer = await browser.SignIn(People.Kari);

        var cookie = Assert.Single(
            answer.Headers.GetValues("Set-Cookie"),
            value => value.StartsWith($"hub-dev-{browser.Address.Port}=", StringComparison.Ordinal)
        );
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("path=/", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task No_token_ever_reaches_the_browser()
    {
        using var browser = new BrowserSession(await TestHub.Shared);

        using var answer = await browser.SignIn(People.Kari);

        // A signed token begins with its header in base64: {"alg" is eyJhbGci.
        Assert.DoesNotContain("eyJ", answer.Headers.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("eyJ", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(browser.Cookies, cookie => cookie.Value.Contains("eyJ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_forged_state_opens_nothing()
    {
        using var browser = new BrowserSession(await TestHub.Shared);

        using var answer = await browser.Client.GetAsync(BrowserSession.Local("sign-in/callback?code=x&state=forged"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Null(browser.Session);
    }

    [Theory]
    [InlineData(null, "nb", "Innloggingen ble ikke fullført")]
    [InlineData("de, nn;q=0.8, en;q=0.9", "en", "The sign-in was not completed")]
    [InlineData("nn-NO, nb;q=0.5", "nn", "Innlogginga vart ikkje fullført")]
    [InlineData("en;q=0, ***, nb;q=0.1", "nb", "Innloggingen ble ikke fullført")]
    public async Task The_page_after_a_failed_sign_in_is_in_the_browsers_language(
        string? languages,
        string lang,
        string title
    )
    {
        using var browser = new BrowserSession(await TestHub.Shared);
        var page = await Failed(browser, languages);
        Assert.Contains($"<html lang=\"{lang}\">", page, StringComparison.Ordinal);
        Assert.Contains($"<h1>{title}</h1>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_language_that_was_chosen_on_the_page_goes_before_the_browsers()
    {
        var hub = await TestHub.Shared;
        using var browser = new BrowserSession(hub);
        browser.Keep(new Cookie("hub-language", "nn", "/", hub.Address.Host));
        Assert.Contains("<html lang=\"nn\">", await Failed(browser, "en"), StringComparison.Ordinal);
        browser.Keep(new Cookie("hub-language", "\"><script>", "/", hub.Address.Host));
        Assert.Contains("<html lang=\"en\">", await Failed(browser, "en"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Trying_again_leads_to_the_page_that_was_asked_for()
    {
        using var browser = new BrowserSession(await TestHub.Shared);
        var asked = await browser.Asked("/trad/delt");
        var state = System.Web.HttpUtility.ParseQueryString(asked.Query)["state"]!;
        using var answer = await browser.Client.GetAsync(
            BrowserSession.Local($"sign-in/callback?error=server_error&state={Uri.EscapeDataString(state)}")
        );
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(
            "href=\"/sign-in?returnTo=%2Ftrad%2Fdelt\"",
            await answer.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_victim_who_is_sent_the_attackers_callback_is_not_signed_in_as_the_attacker()
    {
        var hub = await TestHub.Shared;
        using var attacker = new BrowserSession(hub);
        using var victim = new BrowserSession(hub);
        var callback = await attacker.ChooseAt(await attacker.Asked("/"), People.Ola);

        using var answer = await victim.Client.GetAsync(callback);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Null(victim.Session);
    }

    [Fact]
    public async Task A_callback_works_once()
    {
        using var browser = new BrowserSession(await TestHub.Shared);
        var callback = await browser.ChooseAt(await browser.Asked("/"), People.Kari);
        using var first = await browser.Client.GetAsync(callback);

        using var second = await browser.Client.GetAsync(callback);

        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, second.StatusCode);
    }

    [Fact]
    public async Task Signing_in_anew_does_not_take_over_the_session_that_was_in_the_browser()
    {
        var hub = await TestHub.Shared;
        using var attacker = await BrowserSession.SignedIn(hub, People.Ola);
        using var victim = new BrowserSession(hub);
        victim.Keep(attacker.Session!);

        using var answer = await victim.SignIn(People.Kari);

        Assert.Equal("Kari Berg", await victim.Who());
        Assert.Equal("Ola Dahl", await attacker.Who());
    }

    [Fact]
    public async Task A_cancelled_sign_in_comes_back_without_a_session()
    {
        using var browser = new BrowserSession(await TestHub.Shared);
        var asked = await browser.Asked("/networks/50");
        var state = System.Web.HttpUtility.ParseQueryString(asked.Query)["state"]!;

        using var answer = await browser.Client.GetAsync(
            BrowserSession.Local($"sign-in/callback?error=access_denied&state={Uri.EscapeDataString(state)}")
        );

        Assert.Equal("/networks/50", answer.Headers.Location!.OriginalString);
        Assert.Null(browser.Session);
    }

    [Fact]
    public async Task A_cookie_that_was_copied_before_sign_out_opens_nothing_after_it()
    {
        var hub = await TestHub.Shared;
        using var browser = await BrowserSession.SignedIn(hub, People.Kari);
        using var thief = new BrowserSession(hub);
        thief.Keep(browser.Session!);
        Assert.Equal("Kari Berg", await thief.Who());

        using var answer = await browser.SignOut();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Null(await thief.Who());
    }

    [Fact]
    public async Task A_cookie_that_was_made_up_opens_nothing()
    {
        var hub = await TestHub.Shared;
        using var browser = new BrowserSession(hub);
        browser.Keep(new Cookie($"hub-dev-{hub.Address.Port}", "CfDJ8made-up", "/", hub.Address.Host));

        Assert.Null(await browser.Who());
    }

    private static async Task<string> Failed(BrowserSession browser, string? languages)
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Get,
            BrowserSession.Local("sign-in/callback?code=x&state=forged")
        );
        if (languages is not null)
            request.Headers.TryAddWithoutValidation("Accept-Language", languages);
        using var answer = await browser.Client.SendAsync(request);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }
}
