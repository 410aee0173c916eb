using System.Security.Claims;
using Hub.Shared.Access;

namespace Hub.Host.Identity.Requests;

/// <summary>Finds the actor once a request, before anything asks for it.</summary>
public sealed class ActorOfRequest(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        await Find(context.RequestServices, context.User, context.RequestAborted);
        await next(context);
    }

    /// <summary>Into the services of one request, or of one operation on a line that stays open.</summary>
    public static async ValueTask Find(IServiceProvider services, ClaimsPrincipal user, CancellationToken cancellation)
    {
        if (user.PersonId() is not null)
        {
            services.GetRequiredService<CurrentActor>().Actor = await services
                .GetRequiredService<IActors>()
                .Find(user, cancellation);
        }
    }
}
