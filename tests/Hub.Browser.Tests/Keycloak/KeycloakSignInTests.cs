using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Hub.Browser.Tests.Browsing;
using Hub.Testing;
using Hub.Testing.Keycloak;
using Hub.Testing.Live;
using Microsoft.Playwright;

namespace Hub.Browser.Tests.Keycloak;

/// <summary>The same host against a real Keycloak, by configuration alone. Skipped, with the reason, where none is present.</summary>
public sealed class KeycloakSignInTests(Chromium chromium, KeycloakFixture fixture) : IClassFixture<KeycloakFixture>
{
    private async Task<Window> OpenAtKeycloaksPage(string user, string returnTo = "/")
    {
        Assert.SkipWhen(fixture.Missing.Length > 0, fixture.Missing);
        var window = await chromium.Open(at: fixture.Hub);
        await window.Page.GotoAsync($"/sign-in?returnTo={Uri.EscapeDataString(returnTo)}");
        await FillIn(window, user);
        return window;
    }

    private static async Task FillIn(Window window, string user)
    {
        await Assertions.Expect(window.Page.Locator("#kc-form-login")).ToBeVisibleAsync(Window.Patiently);
        await window.Page.Locator("#username").FillAsync(user);
        await window.Page.Locator("#password").FillAsync(Person.Password);
        await window.Page.Locator("#kc-form-login [type=submit]").ClickAsync();
    }

    [Fact]
    public async Task Kari_signs_in_at_Keycloaks_own_page_starts_a_topic_and_signs_out()
    {
        await using var kari = await OpenAtKeycloaksPage(People.Kari.User, "/nettverk/50");
        await Assertions.Expect(kari.PersonMenu(People.Kari)).ToBeVisibleAsync(Window.Patiently);
        await Assertions.Expect(kari.Heading).ToHaveTextAsync("Trøndelag");
        var title = Topics.Title("Fra Keycloak");

        await kari.Page.GetByRole(AriaRole.Link, new() { Name = "Start en tråd" }).ClickAsync();
        await kari.Page.GetByLabel("Overskrift").FillAsync(title);
        await kari.Page.GetByLabel("Innlegg").FillAsync("Innlogget med Keycloak.");
        await kari.Page.GetByRole(AriaRole.Button, new() { Name = "Start tråden" }).ClickAsync();
        await Assertions.Expect(kari.Heading).ToHaveTextAsync(title);

        await kari.PersonMenu(People.Kari).ClickAsync();
        await kari.Page.GetByRole(AriaRole.Button, new() { Name = "Logg ut" }).ClickAsync();
        await Assertions.Expect(kari.PersonMenu(People.Kari)).ToHaveCountAsync(0, new() { Timeout = Window.Patience });

        // Signed out at Keycloak too: it asks for the password again.
        await kari.Page.GotoAsync("/sign-in");
        await Assertions.Expect(kari.Page.Locator("#kc-form-login")).ToBeVisibleAsync(Window.Patiently);
        Assert.Empty(kari.Crashes);
    }

    [Fact]
    public async Task A_token_of_Keycloak_is_accepted_on_GraphQL_and_live()
    {
        Assert.SkipWhen(fixture.Missing.Length > 0, fixture.Missing);
        var token = await fixture.Keycloak.AccessToken("hub", People.Ola);

        using var answer = await Ask(token);
        await using var live = await LiveClient.Connect(new Uri(fixture.Hub.Address, "live"), token);
        var joined = await live.Join("network/50/members", 0);

        Assert.Contains("Ola Dahl", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.False(joined.Reload);
    }

    [Fact]
    public async Task A_token_of_another_realm_is_refused_on_GraphQL_and_live()
    {
        Assert.SkipWhen(fixture.Missing.Length > 0, fixture.Missing);
        var token = await fixture.Keycloak.AccessToken(OtherRealm.Name, People.Ola);

        using var answer = await Ask(token);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        await Assert.ThrowsAnyAsync<Exception>(async () =>
            await LiveClient.Connect(new Uri(fixture.Hub.Address, "live"), token)
        );
    }

    [Fact]
    public async Task An_ID_token_of_Keycloak_is_no_access_token()
    {
        Assert.SkipWhen(fixture.Missing.Length > 0, fixture.Missing);
        var tokens = await fixture.Keycloak.Token(
            "hub",
            ("grant_type", "password"),
            ("client_id", "hub-cli"),
            ("username", People.Ola.User),
            ("password", Person.Password),
            ("scope", "openid")
        );

        using var answer = await Ask(tokens.GetProperty("id_token").GetString()!);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task Somebody_whom_Keycloak_knows_and_Hub_does_not_is_told_so_and_gets_no_session()
    {
        Assert.SkipWhen(fixture.Missing.Length > 0, fixture.Missing);
        await fixture.Keycloak.Administrate(
            HttpMethod.Post,
            "hub/users",
            new
            {
                username = "not-invited",
                enabled = true,
                emailVerified = true,
                email = "not-invited@hub.example",
                firstName = "Ute",
                lastName = "Gjest",
                credentials = new[]
                {
                    new
                    {
                        type = "password",
                        value = Person.Password,
                        temporary = false,
                    },
                },
            }
        );

        await using var window = await OpenAtKeycloaksPage("not-invited");

        await Assertions
            .Expect(window.Page.GetByText("hører ikke til noen i Hub ennå"))
            .ToBeVisibleAsync(Window.Patiently);
        Assert.DoesNotContain(
            await window.Page.Context.CookiesAsync(),
            cookie => cookie.Name.StartsWith("hub-dev-", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Somebody_who_is_disabled_at_Keycloak_is_out_when_the_access_token_runs_out()
    {
        await using var berit = await OpenAtKeycloaksPage(People.Berit.User);
        await Assertions.Expect(berit.PersonMenu(People.Berit)).ToBeVisibleAsync(Window.Patiently);
        var realm = Host.Identity.DevelopmentIssuer.RealmFile.Read(
            Host.Identity.DevelopmentIssuer.RealmFile.DefaultPath
        );
        await fixture.Keycloak.Administrate(
            HttpMethod.Put,
            $"hub/users/{realm.UserNamed(People.Berit.User)!.Id}",
            new { enabled = false }
        );

        fixture.Time.PutForward(TimeSpan.FromMinutes(6));
        await berit.Page.ReloadAsync();

        await Assertions.Expect(berit.Heading).ToBeVisibleAsync(Window.Patiently);
        await Assertions
            .Expect(berit.PersonMenu(People.Berit))
            .ToHaveCountAsync(0, new() { Timeout = Window.Patience });
    }

    private async Task<HttpResponseMessage> Ask(string token)
    {
        using var client = fixture.Hub.Visitor();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await client.PostAsJsonAsync(
            new Uri("graphql", UriKind.Relative),
            new { query = "{ viewer { person { name } } }" }
        );
    }
}
