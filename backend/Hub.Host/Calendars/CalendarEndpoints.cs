using Hub.Calendar.Feeds;
using Hub.Host.Errors;
using Hub.Shared.Calendars;
using Hub.Shared.Text;

namespace Hub.Host.Calendars;

/// <summary>
/// Calendar files, for everybody: <c>GET /calendar/{network}.ics</c> to subscribe to, <c>/calendar/stops/{id}.ics</c> and
/// <c>/calendar/tours/{id}.ics</c> to open. <c>?language=nn</c> names a feed in another language than bokmål. And each
/// person's own, by the secret in its address.
/// </summary>
public static class CalendarEndpoints
{
    public static void MapCalendars(this WebApplication app)
    {
        var calendars = app.MapGroup("/calendar");
        calendars.MapGet(
            "/{network:regex(^[a-z0-9-]+$)}.ics",
            async (string network, string? language, HttpContext context, CalendarFeeds feeds) =>
                Answer(
                    await feeds.OfNetwork(
                        network,
                        Languages.OrDefault(language),
                        HubOf(context),
                        context.RequestAborted
                    ),
                    $"hub-{network}"
                )
        );
        calendars.MapGet(
            "/stops/{id:guid}.ics",
            async (Guid id, HttpContext context, CalendarFeeds feeds) =>
                Answer(await feeds.OfStop(id, HubOf(context), context.RequestAborted), $"{id:D}")
        );
        calendars.MapGet(
            "/tours/{id:guid}.ics",
            async (Guid id, HttpContext context, CalendarFeeds feeds) =>
                Answer(await feeds.OfTour(id, HubOf(context), context.RequestAborted), $"{id:D}")
        );
        var own = ActivatorUtilities.CreateInstance<PersonalCalendar>(app.Services);
        calendars.MapGet(
            "/me/{secret}.ics",
            (string secret, HttpContext context) => own.Answer(secret, context, HubOf(context))
        );
    }

    private static Uri HubOf(HttpContext context) => new($"{context.Request.Scheme}://{context.Request.Host}");

    private static IResult Answer(string? file, string name) =>
        file is null
            ? NotFound()
            : Results.File(System.Text.Encoding.UTF8.GetBytes(file), CalendarFile.ContentType, $"{name}.ics");

    internal static IResult NotFound() =>
        Problems.Answer(
            StatusCodes.Status404NotFound,
            "No calendar",
            "CALENDAR_NOT_FOUND",
            "There is nothing dated at this address."
        );
}
