using System.Security.Claims;

namespace Hub.Shared.Access;

/// <summary>Finds the actor behind a signed-in principal. In a request, take <see cref="Actor"/> itself from DI.</summary>
public interface IActors
{
    /// <summary>Cached for seconds, and dropped as soon as this node sees an office event of the person.</summary>
    ValueTask<Actor> Find(ClaimsPrincipal user, CancellationToken cancellation);

    /// <summary>Asks the database now: for checks that follow an event at once, such as who may still listen.</summary>
    ValueTask<Actor> FindNow(ClaimsPrincipal user, CancellationToken cancellation);

    /// <summary>What is known of the person here is no longer true, and no event tells of it.</summary>
    void Forget(Guid person);

    /// <summary>A person's, who does not ask themselves: for what is sent to them.</summary>
    ValueTask<Actor> FindNow(Guid person, CancellationToken cancellation);
}
