using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Hub.Host.Identity;
using Hub.Host.Identity.DevelopmentIssuer;
using Hub.Identity.Accounts;
using Hub.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Tests.Identity;

/// <summary>Tokens of API clients, and the attacks with them.</summary>
public sealed class BearerTests
{
    private const string Who = "{ viewer { person { name } offices { kind } networks { key } } }";

    private static async Task<HttpResponseMessage> Ask(string? token)
    {
        using var client = (await TestHub.Shared).Visitor();
        client.DefaultRequestHeaders.Authorization = token is null
            ? null
            : new AuthenticationHeaderValue("Bearer", token);
        return await client.PostAsJsonAsync(BrowserSession.Local("graphql"), new { query = Who });
    }

    private static async Task<JsonElement> Viewer(string token)
    {
        using var answer = await Ask(token);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return BrowserSession.Viewer(await answer.Content.ReadAsStringAsync());
    }

    private static async Task Refused(string token)
    {
        using var answer = await Ask(token);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Contains("invalid_token", answer.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
        Assert.Contains("TOKEN_NOT_ACCEPTED", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_of_the_password_grant_is_its_person()
    {
        var viewer = await Viewer(await (await TestHub.Shared).Token(People.Kari));

        Assert.Equal("Kari Berg", viewer.GetProperty("person").GetProperty("name").GetString());
        Assert.Equal("50", viewer.GetProperty("networks")[0].GetProperty("key").GetString());
    }

    [Fact]
    public async Task The_unchanged_forgery_is_accepted_so_that_the_others_fail_for_their_own_reason()
    {
        var viewer = await Viewer(await new ForgedToken(await TestHub.Shared).SignedByIssuer());

        Assert.Equal("Kari Berg", viewer.GetProperty("person").GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_token_of_another_realm_is_refused()
    {
        var hub = await TestHub.Shared;
        var other = hub
            .Services.GetRequiredService<IdentityProvider>()
            .Issuer.Replace("/hub", "/other", StringComparison.Ordinal);

        await Refused(await new ForgedToken(hub).With("iss", other).SignedByIssuer());
        await Refused(await new ForgedToken(hub).With("iss", other).SignedByStranger());
    }

    [Fact]
    public async Task A_token_without_an_issuer_is_refused()
    {
        await Refused(await new ForgedToken(await TestHub.Shared).With("iss", null).SignedByIssuer());
    }

    [Fact]
    public async Task A_token_signed_by_a_stranger_is_refused()
    {
        await Refused(await new ForgedToken(await TestHub.Shared).SignedByStranger());
    }

    [Fact]
    public async Task A_token_that_has_expired_is_refused()
    {
        var expired = DateTimeOffset.UtcNow.AddMinutes(-5).ToUnixTimeSeconds();

        await Refused(await new ForgedToken(await TestHub.Shared).With("exp", expired).SignedByIssuer());
    }

    [Fact]
    public async Task A_token_that_never_expires_is_refused()
    {
        await Refused(await new ForgedToken(await TestHub.Shared).With("exp", null).SignedByIssuer());
    }

    [Fact]
    public async Task A_token_for_another_audience_is_refused()
    {
        await Refused(await new ForgedToken(await TestHub.Shared).With("aud", "another-application").SignedByIssuer());
    }

    [Fact]
    public async Task A_token_with_the_algorithm_none_is_refused()
    {
        await Refused(new ForgedToken(await TestHub.Shared).Unsigned());
    }

    [Fact]
    public async Task A_token_signed_with_the_public_key_as_secret_is_refused()
    {
        await Refused(await new ForgedToken(await TestHub.Shared).SignedWithPublicKeyAsSecret());
    }

    [Theory]
    [InlineData("ID")]
    [InlineData("Refresh")]
    [InlineData("Logout")]
    [InlineData(null)]
    public async Task A_token_of_another_kind_is_refused_even_with_our_audience(string? typ)
    {
        await Refused(await new ForgedToken(await TestHub.Shared).With("typ", typ).SignedByIssuer());
    }

    [Fact]
    public async Task A_token_that_names_a_person_of_ours_itself_is_not_that_person()
    {
        var hub = await TestHub.Shared;
        var kari = Hub.Identity.Sample.SamplePeople.PersonId("kari.berg").ToString();
        var token = await new ForgedToken(hub).With("sub", "nobody-we-know").With("hub_person", kari).SignedByIssuer();

        Assert.Equal(JsonValueKind.Null, (await Viewer(token)).ValueKind);
    }

    [Fact]
    public async Task An_account_with_the_same_user_name_and_e_mail_but_another_subject_gets_nothing()
    {
        var token = await new ForgedToken(await TestHub.Shared)
            .With("sub", Guid.NewGuid().ToString())
            .With("email", "kari.berg@hub.example")
            .With("email_verified", true)
            .SignedByIssuer();

        Assert.Equal(JsonValueKind.Null, (await Viewer(token)).ValueKind);
    }

    [Fact]
    public async Task The_same_subject_at_another_issuer_belongs_to_nobody()
    {
        var services = (await TestHub.Shared).Services;
        var accounts = services.GetRequiredService<AccountList>();
        var subject = services.GetRequiredService<RealmFile>().UserNamed("kari.berg")!.Id;

        Assert.NotNull(
            await accounts.PersonOf(services.GetRequiredService<IdentityProvider>().Issuer, subject, default)
        );
        Assert.Null(await accounts.PersonOf("https://other.example/realms/hub", subject, default));
    }

    [Fact]
    public async Task A_token_role_without_an_office_gives_nothing()
    {
        var hub = await TestHub.Shared;
        var roles = new Dictionary<string, object>
        {
            ["roles"] = new[] { "national-lead", "facilitator", "main-contact" },
        };
        var ute = hub.Services.GetRequiredService<RealmFile>().UserNamed("ute.gjest")!.Id;

        var viewer = await Viewer(
            await new ForgedToken(hub).With("sub", ute).With("realm_access", roles).SignedByIssuer()
        );

        Assert.Equal("Ute Gjest", viewer.GetProperty("person").GetProperty("name").GetString());
        Assert.Equal(0, viewer.GetProperty("offices").GetArrayLength());
        Assert.Equal(0, viewer.GetProperty("networks").GetArrayLength());
    }

    [Fact]
    public async Task A_token_in_the_query_counts_on_the_live_channel_only()
    {
        var hub = await TestHub.Shared;
        using var visitor = hub.Visitor();
        var token = await hub.Token(People.Kari);

        using var answer = await visitor.PostAsJsonAsync(
            BrowserSession.Local($"graphql?access_token={token}"),
            new { query = Who }
        );

        Assert.Equal(JsonValueKind.Null, BrowserSession.Viewer(await answer.Content.ReadAsStringAsync()).ValueKind);
    }

    [Fact]
    public async Task A_bad_token_beside_a_good_cookie_is_refused_and_not_served_by_the_cookie()
    {
        using var browser = await BrowserSession.SignedIn(await TestHub.Shared, People.Kari);
        browser.Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "a.b.c");

        using var answer = await browser.AskWho();

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task A_service_account_is_nobody_and_sees_what_anyone_sees()
    {
        using var visitor = (await TestHub.Shared).Visitor();
        using var form = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["grant_type"] = "client_credentials",
                ["client_id"] = "hub-machine",
                ["client_secret"] = "development-only-hub-machine",
            }
        );
        using var answer = await visitor.PostAsync(
            BrowserSession.Local("realms/hub/protocol/openid-connect/token"),
            form
        );
        var token = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("access_token").GetString()!;

        Assert.Equal(JsonValueKind.Null, (await Viewer(token)).ValueKind);
    }
}
