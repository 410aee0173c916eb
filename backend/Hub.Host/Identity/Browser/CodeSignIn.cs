using System.Globalization;
using Hub.Host.Identity.Requests;
using Hub.Identity.Guests;
using Hub.Live;
using Hub.Shared.Access;
using Hub.Tours.Sessions.Hall;

namespace Hub.Host.Identity.Browser;

/// <summary>
/// <c>POST /sign-in/code</c>: somebody in a hall gives the code on its wall, and is a guest of that session until the
/// code's time is out. Answers <c>{ session }</c>; wrong codes are counted.
/// </summary>
public static class CodeSignIn
{
    private const int LongestName = 60;

    public sealed record Request(string? Code, string? Name, string? Language);

    public static void MapCodeSignIn(this IEndpointRouteBuilder app) => app.MapPost("/sign-in/code", Enter);

    private static async Task<IResult> Enter(
        Request request,
        HttpContext context,
        Actor actor,
        HallCodeList codes,
        GuestList guests,
        CodeTries tries,
        IActors actors,
        ILive live,
        TimeProvider time
    )
    {
        // A page elsewhere makes nobody a guest here.
        if (context.Request.Headers[RequestGuard.Header] != "1")
            return GuestSession.No(
                StatusCodes.Status403Forbidden,
                "NOT_FROM_HUB",
                "The code is given on a page of Hub."
            );
        if (!tries.Take(context))
            return GuestSession.TooMany();
        var cancellation = context.RequestAborted;
        if (await codes.Match(request.Code, cancellation) is not { } code)
        {
            return GuestSession.No(
                StatusCodes.Status404NotFound,
                "NO_SUCH_CODE",
                "There is no such code. Look at the wall again."
            );
        }
        tries.GiveBack(context);
        context.Response.Headers.CacheControl = "no-store";
        // Who is signed in stays who they are, also as a guest: so a second try is no second vote.
        if (actor.HasOffice || actor.Opens.Contains(code.SessionId))
            return Results.Json(new { session = code.SessionId });
        if (actor.PersonId is { } known)
        {
            await guests.Open(known, code.SessionId, code.Id, code.Until, cancellation);
            actors.Forget(known);
            await live.TellHall(code.SessionId, codes, cancellation);
            return Results.Json(new { session = code.SessionId });
        }

        if (!tries.MayAdmit(context))
            return GuestSession.TooMany();
        var language = request.Language is "nn" or "en" ? request.Language : "nb";
        var person = await guests.Admit(
            NameOf(request.Name, language),
            language,
            code.SessionId,
            code.Id,
            code.Until,
            cancellation
        );
        await GuestSession.Begin(
            context,
            GuestList.Issuer,
            person.ToString("D"),
            person,
            Guid.CreateVersion7().ToString("D", CultureInfo.InvariantCulture),
            code.Until,
            time.GetUtcNow()
        );
        await live.TellHall(code.SessionId, codes, cancellation);
        return Results.Json(new { session = code.SessionId });
    }

    /// <summary>Marked as a guest's, so that nobody is taken for somebody with an office.</summary>
    private static string NameOf(string? given, string language)
    {
        var guest = language == "en" ? "guest" : "gjest";
        var name = string.Join(
            ' ',
            new string([.. (given ?? "").Where(letter => !char.IsControl(letter) && letter is not ('(' or ')'))]).Split(
                ' ',
                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
            )
        );
        if (name.Length > LongestName)
            name = name[..LongestName].TrimEnd();
        return name.Length == 0 ? (language == "en" ? "Guest" : "Gjest") : $"{name} ({guest})";
    }
}
