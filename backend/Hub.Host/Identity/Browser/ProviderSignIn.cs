using Hub.Identity.Accounts;
using Hub.Identity.People;
using Hub.Shared.Access;
using Hub.Shared.Mail;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Hub.Host.Identity.Browser;

/// <summary>
/// The redirect to the provider and back: authorization code with PKCE, as a confidential client, by ASP.NET Core's OAuth
/// handler. What comes back becomes a session; the tokens stay on the server.
/// </summary>
public static class ProviderSignIn
{
    public const string CallbackPath = "/sign-in/callback";
    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };

    public static void AddProviderSignIn(this AuthenticationBuilder authentication)
    {
        authentication.AddOAuth(Schemes.Provider, _ => { });
        authentication
            .Services.AddOptions<OAuthOptions>(Schemes.Provider)
            .Configure<IdentityProvider>(
                (options, provider) =>
                {
                    options.ClientId = provider.ClientId;
                    options.ClientSecret = provider.ClientSecret;
                    options.AuthorizationEndpoint = provider.Endpoint("auth");
                    options.TokenEndpoint = provider.Endpoint("token");
                    options.CallbackPath = CallbackPath;
                    options.SignInScheme = Schemes.Session;
                    options.UsePkce = true;
                    options.SaveTokens = false;
                    options.Backchannel = provider.Backchannel;
                    options.Scope.Add("openid");
                    options.CorrelationCookie.Name = "hub-sign-in-";
                    // The way back is a top-level navigation, so Lax is enough; None would need https.
                    options.CorrelationCookie.SameSite = SameSiteMode.Lax;
                    options.CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                    options.Events.OnCreatingTicket = context => Recognise(context, provider);
                    options.Events.OnTicketReceived = StartAfresh;
                    options.Events.OnRemoteFailure = SignInProblem.Answer;
                }
            );
    }

    private static async Task Recognise(OAuthCreatingTicketContext context, IdentityProvider provider)
    {
        var services = context.HttpContext.RequestServices;
        var answer = context.TokenResponse.Response!.RootElement;
        var token = answer.TryGetProperty("id_token", out var idToken) ? idToken.GetString() : null;
        var configuration = await provider.Configuration.GetConfigurationAsync(context.HttpContext.RequestAborted);
        var checks = TokenChecks.Parameters(provider);
        checks.ValidIssuer = configuration.Issuer;
        checks.IssuerSigningKeys = configuration.SigningKeys;
        var result = await Handler.ValidateTokenAsync(token, checks);
        if (!result.IsValid)
        {
            // A key that was changed since: asked for anew, for the next attempt.
            provider.Configuration.RequestRefresh();
            throw new AuthenticationFailureException("The provider's ID token is not valid.", result.Exception);
        }

        var claims = result.ClaimsIdentity;
        var issuer = claims.FindFirst("iss")!.Value;
        var subject = claims.FindFirst("sub")!.Value;
        var person =
            await services
                .GetRequiredService<AccountList>()
                .PersonOf(issuer, subject, context.HttpContext.RequestAborted)
            ?? throw new AccountBelongsToNobody();

        // Who a person is follows from the account alone; where letters reach them, from what the provider has made sure of.
        if (
            claims.FindFirst("email_verified")?.Value is "true"
            && EmailAddress.Parse(claims.FindFirst("email")?.Value) is { } email
        )
            await services
                .GetRequiredService<ContactDetails>()
                .KeepEmail(person, email, context.HttpContext.RequestAborted);

        context.Identity!.AddClaims([
            new("iss", issuer),
            new("sub", subject),
            new(PersonClaim.Type, person.ToString()),
            .. claims.FindAll(SessionClaim.Type),
        ]);
        context.Properties.Keep(answer, services.GetRequiredService<TimeProvider>().GetUtcNow());
    }

    /// <summary>A new sign-in gets a new key: a session that was there before, and whose it may be, is not taken over.</summary>
    private static Task StartAfresh(TicketReceivedContext context)
    {
        var name = context
            .HttpContext.RequestServices.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>()
            .Get(Schemes.Session)
            .Cookie.Name!;
        var others = context
            .Request.Cookies.Where(cookie => cookie.Key != name)
            .Select(cookie => $"{cookie.Key}={cookie.Value}");
        context.Request.Headers.Cookie = string.Join("; ", others);
        return Task.CompletedTask;
    }
}
