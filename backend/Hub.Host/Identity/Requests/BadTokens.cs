using Microsoft.AspNetCore.Authentication;

namespace Hub.Host.Identity.Requests;

/// <summary>
/// A request whose token is not accepted is answered 401, with the reason in WWW-Authenticate; it is never served as if
/// nobody had signed in.
/// </summary>
public sealed class BadTokens(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (
            context.User.Identity is { IsAuthenticated: true }
            || context.Request.Path.StartsWithSegments("/realms")
            || !Schemes.HasToken(context.Request)
        )
        {
            await next(context);
            return;
        }

        await context.ChallengeAsync(Schemes.Bearer);
        await Results
            .Problem(
                "The token has expired or is not one for this hub. Sign in again and send the new one.",
                statusCode: StatusCodes.Status401Unauthorized,
                title: "Token not accepted",
                extensions: new Dictionary<string, object?> { ["code"] = "TOKEN_NOT_ACCEPTED" }
            )
            .ExecuteAsync(context);
    }
}
