using Hub.EventStore;
using Hub.Identity.Offices;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;

namespace Hub.Networks.AccessRequests;

/// <summary>What both answers have in common: a request is found by those who answer it, and shown as it stands then.</summary>
public sealed class AccessAnswers(Actor actor, Commands commands, AccessRequestList requests, Actors actors)
{
    public async Task<AccessRequestPayload> Decide<TInput>(
        Guid request,
        TInput input,
        Refusal? wrong,
        IReadOnlyList<StreamId> others,
        Func<AccessRequestState, DateTimeOffset, Decision> decide,
        CancellationToken cancellation
    )
        where TInput : ICommandInput
    {
        if (actor.PersonId is null)
            return new(null, [new SignInRequired()]);
        if ((await requests.Find([request], actor.Sight, cancellation))[0] is not { } found)
            return new(null, [new AccessRequestNotFound()]);
        var refusal =
            wrong
            ?? await commands.Decide(
                [request, .. others],
                input,
                actor.Offices.FirstOrDefault(office => office.FacilitatesIn(found.NetworkKey))?.Hat,
                states => decide(states.Of<AccessRequestState>(request), commands.Now),
                cancellation
            );
        if (refusal is not null)
            return new(null, [refusal]);
        // Who was let in and asks again is let in on this node already; others hear it by the log.
        actors.Forget(found.PersonId);
        return new((await requests.Find([request], actor.Sight, cancellation))[0], null);
    }
}
