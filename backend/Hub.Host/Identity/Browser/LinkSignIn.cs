using Hub.Host.Identity.Requests;
using Hub.Shared.Access;
using Hub.Tours.Registrations.Links;

namespace Hub.Host.Identity.Browser;

/// <summary>
/// <c>POST /sign-in/link</c> with <c>{ secret }</c>: a delegate without an account comes by the link of their letter, and is
/// who they are registered as for half a day; the link is good again after that. Answers <c>{ stop }</c>.
/// </summary>
/// <remarks>
/// Only a page of ours asks: opening the address itself changes nothing, so a mail program that follows links signs nobody
/// in. Who is signed in as somebody else stays that until they sign out themselves: nobody is made another without seeing it.
/// </remarks>
public static class LinkSignIn
{
    private static readonly TimeSpan Lasts = TimeSpan.FromHours(12);

    public sealed record Request(string? Secret);

    public static void MapLinkSignIn(this IEndpointRouteBuilder app) => app.MapPost("/sign-in/link", Enter);

    private static async Task<IResult> Enter(
        Request request,
        HttpContext context,
        Actor actor,
        DelegateLinks links,
        CodeTries tries,
        TimeProvider time
    )
    {
        if (context.Request.Headers[RequestGuard.Header] != "1")
            return GuestSession.No(
                StatusCodes.Status403Forbidden,
                "NOT_FROM_HUB",
                "The link is opened on a page of Hub."
            );
        if (!tries.Take(context))
            return GuestSession.TooMany();
        context.Response.Headers.CacheControl = "no-store";
        if (await links.Use(request.Secret, context.RequestAborted) is not var (person, subject, stop))
            return GuestSession.No(
                StatusCodes.Status404NotFound,
                "NO_SUCH_LINK",
                "The link is not valid. Ask for a new one."
            );
        tries.GiveBack(context);
        if (actor.PersonId == person)
            return Results.Json(new { stop });
        if (actor.PersonId is not null)
            return GuestSession.No(
                StatusCodes.Status409Conflict,
                "SIGNED_IN",
                "You are signed in as somebody else. Sign out first."
            );

        var now = time.GetUtcNow();
        // All sessions by a link end with it.
        await GuestSession.Begin(context, DelegateLinks.Issuer, subject, person, subject, now + Lasts, now);
        return Results.Json(new { stop });
    }
}
