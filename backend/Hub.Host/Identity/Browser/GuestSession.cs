using System.Security.Claims;
using Hub.Host.Errors;
using Hub.Shared.Access;
using Microsoft.AspNetCore.Authentication;

namespace Hub.Host.Identity.Browser;

/// <summary>The session of somebody without an account, whom a code or a link lets in.</summary>
internal static class GuestSession
{
    /// <param name="issuer">Ours for guests of this kind; with <paramref name="subject"/> it names the account.</param>
    /// <param name="session">Sessions of one name end together.</param>
    public static Task Begin(
        HttpContext context,
        string issuer,
        string subject,
        Guid person,
        string session,
        DateTimeOffset until,
        DateTimeOffset now
    )
    {
        var properties = new AuthenticationProperties();
        properties.KeepUntil(until, now);
        var identity = new ClaimsIdentity(
            [
                new("iss", issuer),
                new("sub", subject),
                new(PersonClaim.Type, person.ToString("D")),
                new(SessionClaim.Type, session),
            ],
            Schemes.Session
        );
        return context.SignInAsync(Schemes.Session, new ClaimsPrincipal(identity), properties);
    }

    public static IResult No(int status, string code, string words) =>
        Problems.Answer(status, "Not let in", code, words);

    public static IResult TooMany() =>
        No(StatusCodes.Status429TooManyRequests, "TOO_MANY_TRIES", "Wait some minutes, and try again.");
}
