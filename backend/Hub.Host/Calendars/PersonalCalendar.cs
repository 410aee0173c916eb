using Hub.Calendar.Feeds;
using Hub.Calendar.OwnFeed;
using Hub.Host.Errors;
using Hub.Host.Identity.Requests;
using Hub.Shared.Calendars;

namespace Hub.Host.Calendars;

/// <summary>
/// <c>GET /calendar/me/{secret}.ics</c>: a person's own calendar, for their calendar program, which does not sign in. A
/// secret that is no more answers as one that never was.
/// </summary>
public sealed class PersonalCalendar(CalendarKeyList keys, PersonalFeed feed, TimeProvider time)
{
    /// <summary>Programs fetch each hour or seldomer, each of a person's several ones.</summary>
    private readonly Pace fetches = new(burst: 30, aSecond: 1.0 / 30, time);

    /// <summary>A secret is not to be guessed; this keeps who tries from keeping the database busy.</summary>
    private readonly Pace wrong = new(burst: 60, aSecond: 0.1, time);

    public async Task<IResult> Answer(string secret, HttpContext context, Uri hub)
    {
        var from = ClientAddress.Of(context);
        if (!wrong.Take(from))
            return TooMany(context);
        if (await keys.Match(secret, context.RequestAborted) is not { } address)
            return CalendarEndpoints.NotFound();
        wrong.GiveBack(from);
        if (!fetches.Take(address.PersonId.ToString("D")))
            return TooMany(context);
        context.Response.Headers.CacheControl = "private, no-store";
        return Results.Bytes(
            System.Text.Encoding.UTF8.GetBytes(await feed.Of(address, hub, context.RequestAborted)),
            CalendarFile.ContentType,
            "hub.ics"
        );
    }

    private static IResult TooMany(HttpContext context)
    {
        context.Response.Headers.RetryAfter = "600";
        return Problems.Answer(
            StatusCodes.Status429TooManyRequests,
            "Too often",
            "TOO_MANY_REQUESTS",
            "Fetch the calendar once an hour or seldomer."
        );
    }
}
