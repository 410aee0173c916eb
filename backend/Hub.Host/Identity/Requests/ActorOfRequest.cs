using Hub.Shared.Access;

namespace Hub.Host.Identity.Requests;

/// <summary>Finds the actor once a request, before anything asks for it.</summary>
public sealed class ActorOfRequest(RequestDelegate next, IActors actors)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.User.PersonId() is not null)
        {
            context.RequestServices.GetRequiredService<CurrentActor>().Actor = await actors.Find(
                context.User,
                context.RequestAborted
            );
        }

        await next(context);
    }
}
