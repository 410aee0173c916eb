using Hub.Shared.Access;

namespace Hub.Host.Identity.Requests;

/// <summary>
/// Who came in by a code has nobody who answers for them, so what they send is bounded: more than anybody types and presses
/// in a hall, and less than a script that fills the chat. After <see cref="ActorOfRequest"/>.
/// </summary>
public sealed class GuestPace(RequestDelegate next, TimeProvider time)
{
    private readonly Pace pace = new(burst: 120, aSecond: 1, time);

    public Task InvokeAsync(HttpContext context)
    {
        var actor = context.RequestServices.GetRequiredService<CurrentActor>().Actor;
        return
            actor.Opens.Count == 0
            || actor.PersonId is not { } guest
            || HttpMethods.IsGet(context.Request.Method)
            || pace.Take(guest.ToString("D"))
            ? next(context)
            : Refuse(context);
    }

    private static Task Refuse(HttpContext context) =>
        Results
            .Problem(
                "Wait a minute, and send it again.",
                statusCode: StatusCodes.Status429TooManyRequests,
                title: "Too much at once",
                extensions: new Dictionary<string, object?> { ["code"] = "TOO_MANY_REQUESTS" }
            )
            .ExecuteAsync(context);
}
