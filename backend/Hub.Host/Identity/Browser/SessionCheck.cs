using System.Text.Json;
using Hub.Identity.Accounts;
using Hub.Identity.Sessions;
using Hub.Live;
using Hub.Shared.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Hub.Host.Identity.Browser;

/// <summary>
/// Looks at a session on each request: the account must still be the person's, and when the access token has run out the
/// provider must still know the session. A provider that does not answer ends nobody's session before its time.
/// </summary>
public sealed partial class SessionCheck(
    AccountList accounts,
    TicketList tickets,
    SessionStore store,
    IdentityProvider provider,
    ILive live,
    TimeProvider time,
    ILogger<SessionCheck> log
)
{
    public async Task Validate(CookieValidatePrincipalContext context)
    {
        var user = context.Principal!;
        var cancellation = context.HttpContext.RequestAborted;
        if (
            user.FindFirst("iss")?.Value is not { } issuer
            || user.FindFirst("sub")?.Value is not { } subject
            || await accounts.PersonOf(issuer, subject, cancellation) is not { } person
            || person != user.PersonId()
            || !await StillHolds(context.Properties, context, cancellation)
        )
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(Schemes.Session);
            if (user.FindFirst(SessionClaim.Type)?.Value is { } name)
            {
                live.SessionEnded(name);
            }
        }
    }

    private async Task<bool> StillHolds(
        AuthenticationProperties properties,
        CookieValidatePrincipalContext context,
        CancellationToken cancellation
    )
    {
        if (
            time.GetUtcNow() < properties.AskAgainAt()
            || SessionStore.KeyOf(properties) is not { } key
            || !await tickets.MayRefresh(key, cancellation)
        )
        {
            return true;
        }

        if (properties.RefreshToken() is not { } refreshToken)
        {
            return false;
        }

        var (outcome, answer) = await Ask(refreshToken);
        if (outcome is Outcome.Refreshed)
        {
            properties.Keep(answer, time.GetUtcNow());
            await store.RenewAsync(key, new AuthenticationTicket(context.Principal!, properties, Schemes.Session));
        }

        return outcome is not Outcome.Ended;
    }

    private enum Outcome
    {
        Refreshed,
        Ended,
        NoAnswer,
    }

    /// <summary>Not cancelled with the request: a refresh token that was used and not kept would end the session.</summary>
    private async Task<(Outcome Outcome, JsonElement Answer)> Ask(string refreshToken)
    {
        try
        {
            using var form = new FormUrlEncodedContent([
                new("grant_type", "refresh_token"),
                new("refresh_token", refreshToken),
                new("client_id", provider.ClientId),
                new("client_secret", provider.ClientSecret),
            ]);
            using var response = await provider.Backchannel.PostAsync(provider.Endpoint("token"), form);
            if (response.IsSuccessStatusCode)
            {
                return (Outcome.Refreshed, await response.Content.ReadFromJsonAsync<JsonElement>());
            }

            if ((int)response.StatusCode < 500)
            {
                return (Outcome.Ended, default);
            }

            ProviderFailed(log, provider.Issuer, (int)response.StatusCode);
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException or JsonException)
        {
            ProviderUnreachable(log, provider.Issuer, failure);
        }

        return (Outcome.NoAnswer, default);
    }
}
