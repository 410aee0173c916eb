using Hub.Live;
using Microsoft.AspNetCore.Authentication;

namespace Hub.Host.Identity.Browser;

/// <summary><c>GET /sign-in?returnTo=/path</c>, <c>POST /sign-in/code</c>, <c>POST /sign-in/link</c> and <c>POST /sign-out</c>.</summary>
public static class SignInEndpoints
{
    public static void MapSignIn(this IEndpointRouteBuilder app)
    {
        app.MapGet(
            "/sign-in",
            (string? returnTo) =>
                Results.Challenge(
                    new AuthenticationProperties { RedirectUri = ReturnTo.Safe(returnTo) },
                    [Schemes.Provider]
                )
        );
        app.MapPost("/sign-out", SignOut);
        app.MapCodeSignIn();
        app.MapLinkSignIn();
    }

    /// <summary>
    /// Ends the session here and at the provider, over the back channel. Answers <c>{ location }</c>, where the page goes
    /// next: the front page, or the provider's own sign-out page when it did not answer.
    /// </summary>
    private static async Task<IResult> SignOut(
        HttpContext context,
        IdentityProvider provider,
        ProviderSignOut signOut,
        ILive live
    )
    {
        var session = await context.AuthenticateAsync(Schemes.Session);
        var refreshToken = session.Properties?.RefreshToken();
        await context.SignOutAsync(Schemes.Session);
        if (session.Principal?.FindFirst(SessionClaim.Type)?.Value is { } name)
        {
            live.SessionEnded(name);
        }

        context.Response.Headers.CacheControl = "no-store";
        var ended = refreshToken is null || await signOut.End(refreshToken);
        return Results.Json(
            new { location = ended ? "/" : $"{provider.Endpoint("logout")}?client_id={provider.ClientId}" }
        );
    }
}
