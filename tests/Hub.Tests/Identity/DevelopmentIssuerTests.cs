using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Hub.Host.Identity;
using Hub.Host.Starting;
using Hub.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Hub.Tests.Identity;

/// <summary>The built-in issuer behaves as Keycloak does, to clients and to attackers.</summary>
public sealed class DevelopmentIssuerTests
{
    private const string Protocol = "realms/hub/protocol/openid-connect";

    private static async Task<(HttpStatusCode Status, JsonElement Body)> Token(
        params (string Name, string Value)[] fields
    )
    {
        using var visitor = (await TestHub.Shared).Visitor();
        using var form = new FormUrlEncodedContent(
            fields.Select(field => KeyValuePair.Create(field.Name, field.Value))
        );
        using var answer = await visitor.PostAsync(BrowserSession.Local($"{Protocol}/token"), form);
        return (answer.StatusCode, await answer.Content.ReadFromJsonAsync<JsonElement>());
    }

    private static Task<(HttpStatusCode Status, JsonElement Body)> Password(
        string user,
        string password,
        string client = "hub-cli"
    ) =>
        Token(
            ("grant_type", "password"),
            ("client_id", client),
            ("client_secret", "development-only-hub-web"),
            ("username", user),
            ("password", password),
            ("scope", "openid")
        );

    private static string Error((HttpStatusCode Status, JsonElement Body) answer) =>
        answer.Body.GetProperty("error").GetString()!;

    private static async Task<string> Code(string challenge, string redirectUri = "http://127.0.0.1:7777/back")
    {
        using var browser = new BrowserSession(await TestHub.Shared);
        var asked = BrowserSession.Local(
            $"{Protocol}/auth?client_id=hub-web&response_type=code&scope=openid&state=s&code_challenge_method=S256"
                + $"&code_challenge={challenge}&redirect_uri={Uri.EscapeDataString(redirectUri)}"
        );
        var back = await browser.ChooseAt(new Uri(browser.Address, asked), People.Kari);
        return System.Web.HttpUtility.ParseQueryString(back.Query)["code"]!;
    }

    private static Task<(HttpStatusCode Status, JsonElement Body)> Redeem(
        string code,
        string verifier,
        string redirectUri = "http://127.0.0.1:7777/back",
        string client = "hub-web",
        string secret = "development-only-hub-web"
    ) =>
        Token(
            ("grant_type", "authorization_code"),
            ("client_id", client),
            ("client_secret", secret),
            ("code", code),
            ("code_verifier", verifier),
            ("redirect_uri", redirectUri)
        );

    // RFC 7636, appendix B.
    private const string Verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    private const string Challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    [Fact]
    public async Task An_access_token_has_Keycloaks_shape()
    {
        var (_, body) = await Password("kari.berg", "hub");
        var token = new JsonWebToken(body.GetProperty("access_token").GetString());

        Assert.Equal("RS256", token.Alg);
        Assert.Equal($"{(await TestHub.Shared).Address}realms/hub", token.Issuer);
        Assert.Contains("hub-web", token.Audiences);
        Assert.Equal("kari.berg", token.GetPayloadValue<string>("preferred_username"));
        Assert.Equal("hub-cli", token.GetPayloadValue<string>("azp"));
        Assert.Equal("Bearer", token.GetPayloadValue<string>("typ"));
        Assert.True(Guid.TryParse(token.Subject, out _));
        var roles = token.GetPayloadValue<JsonElement>("realm_access").GetProperty("roles");
        Assert.Contains("main-contact", roles.EnumerateArray().Select(role => role.GetString()));
        Assert.Equal(JsonValueKind.Object, token.GetPayloadValue<JsonElement>("resource_access").ValueKind);
        Assert.Equal(300, body.GetProperty("expires_in").GetInt32());
        Assert.Equal("Bearer", body.GetProperty("token_type").GetString());
    }

    [Fact]
    public async Task The_issuer_is_the_first_address_whatever_host_asked()
    {
        var hub = await TestHub.Shared;
        using var visitor = hub.Visitor();
        visitor.DefaultRequestHeaders.Host = $"localhost:{hub.Address.Port}";

        var discovery = await visitor.GetFromJsonAsync<JsonElement>(
            BrowserSession.Local("realms/hub/.well-known/openid-configuration")
        );

        Assert.Equal($"{hub.Address}realms/hub", discovery.GetProperty("issuer").GetString());
        Assert.Equal($"{hub.Address}{Protocol}/token", discovery.GetProperty("token_endpoint").GetString());
        Assert.Equal($"{hub.Address}{Protocol}/certs", discovery.GetProperty("jwks_uri").GetString());
    }

    [Fact]
    public async Task A_foreign_name_that_points_at_this_machine_is_not_served()
    {
        var hub = await TestHub.Shared;
        using var visitor = hub.Visitor();
        visitor.DefaultRequestHeaders.Host = "rebound.evil.example";

        using var answer = await visitor.GetAsync(BrowserSession.Local("realms/hub/.well-known/openid-configuration"));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public void Outside_Development_it_refuses_to_start()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });

        var refused = Assert.Throws<StartRefused>(builder.AddSignIn);

        Assert.Contains("Keycloak:auth-server-url", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_password_a_wrong_secret_and_an_unknown_client_get_no_token()
    {
        Assert.Equal("invalid_grant", Error(await Password("kari.berg", "wrong")));
        Assert.Equal("invalid_grant", Error(await Password("nobody", "hub")));
        Assert.Equal("invalid_client", Error(await Password("kari.berg", "hub", "unknown")));
        Assert.Equal("invalid_client", Error(await Redeem("x", Verifier, secret: "wrong")));
    }

    [Fact]
    public async Task The_password_grant_is_for_hub_cli_only_and_client_credentials_for_hub_machine_only()
    {
        Assert.Equal("unauthorized_client", Error(await Password("kari.berg", "hub", "hub-web")));
        Assert.Equal(
            "unauthorized_client",
            Error(await Token(("grant_type", "client_credentials"), ("client_id", "hub-cli")))
        );
    }

    [Fact]
    public async Task A_code_is_redeemed_with_its_verifier_once()
    {
        var code = await Code(Challenge);

        var first = await Redeem(code, Verifier);
        var second = await Redeem(code, Verifier);

        Assert.Equal(HttpStatusCode.OK, first.Status);
        Assert.True(first.Body.TryGetProperty("id_token", out _));
        Assert.Equal("invalid_grant", Error(second));
    }

    [Fact]
    public async Task A_stolen_code_is_worth_nothing_without_the_verifier_or_at_another_address()
    {
        Assert.Equal("invalid_grant", Error(await Redeem(await Code(Challenge), new string('a', 43))));
        Assert.Equal("invalid_grant", Error(await Redeem(await Code(Challenge), Challenge)));
        Assert.Equal(
            "invalid_grant",
            Error(await Redeem(await Code(Challenge), Verifier, redirectUri: "http://127.0.0.1:7777/other"))
        );
        Assert.Equal(
            "invalid_grant",
            Error(
                await Redeem(
                    await Code(Challenge),
                    Verifier,
                    client: "hub-machine",
                    secret: "development-only-hub-machine"
                )
            )
        );
    }

    [Theory]
    [InlineData("client_id=hub-web&response_type=code&redirect_uri=http://evil.example/x")]
    [InlineData("client_id=hub-cli&response_type=code&redirect_uri=http://localhost/x")]
    [InlineData("client_id=unknown&response_type=code&redirect_uri=http://localhost/x")]
    [InlineData("client_id=hub-web&response_type=code")]
    public async Task A_client_or_address_that_is_not_registered_gets_a_page_and_no_redirect(string query)
    {
        using var visitor = (await TestHub.Shared).Visitor();

        using var answer = await visitor.GetAsync(BrowserSession.Local($"{Protocol}/auth?{query}"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Null(answer.Headers.Location);
    }

    [Theory]
    [InlineData("nn-NO,nb;q=0.5", null, "nn", "Vel kven du vil vere.", "Hovudkontakt")]
    [InlineData("en-GB", null, "en", "Choose who you want to be.", "Main contact")]
    [InlineData("de", null, "nb", "Velg hvem du vil være.", "Hovedkontakt")]
    [InlineData("en-GB", "nn", "nn", "Vel kven du vil vere.", "Hovudkontakt")]
    public async Task The_page_of_sample_people_is_in_the_chosen_language_else_in_the_browsers(
        string browser,
        string? chosen,
        string language,
        string lead,
        string office
    )
    {
        using var visitor = (await TestHub.Shared).Visitor();
        using var request = new HttpRequestMessage(
            HttpMethod.Get,
            BrowserSession.Local(
                $"{Protocol}/auth?client_id=hub-web&response_type=code&code_challenge_method=S256&code_challenge=c"
                    + "&redirect_uri=http://127.0.0.1:7777/back"
            )
        );
        request.Headers.Add("Accept-Language", browser);
        if (chosen is not null)
            request.Headers.Add("Cookie", $"hub-language={chosen}");

        using var answer = await visitor.SendAsync(request);

        var page = System.Net.WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Contains($"<html lang=\"{language}\">", page, StringComparison.Ordinal);
        Assert.Contains(lead, page, StringComparison.Ordinal);
        Assert.Contains($"{office}, ", page, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_without_PKCE_is_sent_back_with_an_error()
    {
        using var visitor = (await TestHub.Shared).Visitor();

        using var answer = await visitor.GetAsync(
            BrowserSession.Local(
                $"{Protocol}/auth?client_id=hub-web&response_type=code&state=s&redirect_uri=http://localhost/x"
            )
        );

        Assert.StartsWith(
            "http://localhost/x?error=invalid_request",
            answer.Headers.Location!.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_refresh_token_gives_new_tokens_until_the_session_is_ended()
    {
        var (_, body) = await Password("kari.berg", "hub");
        var refreshToken = body.GetProperty("refresh_token").GetString()!;
        var refreshed = await Token(
            ("grant_type", "refresh_token"),
            ("client_id", "hub-cli"),
            ("refresh_token", refreshToken)
        );
        Assert.Equal(HttpStatusCode.OK, refreshed.Status);

        using var visitor = (await TestHub.Shared).Visitor();
        using var form = new FormUrlEncodedContent(
            new Dictionary<string, string> { ["client_id"] = "hub-cli", ["refresh_token"] = refreshToken }
        );
        using var logout = await visitor.PostAsync(BrowserSession.Local($"{Protocol}/logout"), form);
        var afterwards = await Token(
            ("grant_type", "refresh_token"),
            ("client_id", "hub-cli"),
            ("refresh_token", refreshToken)
        );

        Assert.Equal(HttpStatusCode.NoContent, logout.StatusCode);
        Assert.Equal("invalid_grant", Error(afterwards));
    }

    [Fact]
    public async Task A_refresh_token_is_good_for_its_own_client_only_and_an_access_token_is_none()
    {
        var (_, body) = await Password("kari.berg", "hub");
        var refreshToken = body.GetProperty("refresh_token").GetString()!;
        var accessToken = body.GetProperty("access_token").GetString()!;

        Assert.Equal(
            "invalid_grant",
            Error(
                await Token(
                    ("grant_type", "refresh_token"),
                    ("client_id", "hub-web"),
                    ("client_secret", "development-only-hub-web"),
                    ("refresh_token", refreshToken)
                )
            )
        );
        Assert.Equal(
            "invalid_grant",
            Error(
                await Token(("grant_type", "refresh_token"), ("client_id", "hub-cli"), ("refresh_token", accessToken))
            )
        );
    }

    [Fact]
    public async Task User_information_is_given_to_the_bearer_and_to_nobody_else()
    {
        var hub = await TestHub.Shared;
        using var kari = await hub.SignIn(People.Kari);
        using var visitor = hub.Visitor();

        var info = await kari.GetFromJsonAsync<JsonElement>(BrowserSession.Local($"{Protocol}/userinfo"));
        using var refused = await visitor.GetAsync(BrowserSession.Local($"{Protocol}/userinfo"));

        Assert.Equal("kari.berg", info.GetProperty("preferred_username").GetString());
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    [Fact]
    public async Task Logout_leads_back_to_the_host_and_nowhere_else()
    {
        using var visitor = (await TestHub.Shared).Visitor();

        using var home = await visitor.GetAsync(
            BrowserSession.Local($"{Protocol}/logout?client_id=hub-web&post_logout_redirect_uri=http://localhost/")
        );
        using var away = await visitor.GetAsync(
            BrowserSession.Local($"{Protocol}/logout?client_id=hub-web&post_logout_redirect_uri=http://evil.example/")
        );

        Assert.Equal("http://localhost/", home.Headers.Location!.ToString());
        Assert.Null(away.Headers.Location);
    }

    [Fact]
    public async Task The_page_says_that_it_is_for_development_and_that_people_are_samples()
    {
        using var browser = new BrowserSession(await TestHub.Shared);

        var page = await browser.Client.GetStringAsync(await browser.Asked("/"));

        Assert.Contains("Utvikling.", page, StringComparison.Ordinal);
        Assert.Contains("oppdiktede eksempler", page, StringComparison.Ordinal);
        Assert.Contains("Kari Berg", page, StringComparison.Ordinal);
        Assert.Contains("Hovedkontakt, Steinkjer", page, StringComparison.Ordinal);
    }
}
