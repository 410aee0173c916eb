using Hub.EventStore;
using Hub.GraphQL;
using Hub.Journeys.Journeys;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;

namespace Hub.Journeys;

/// <summary>
/// Commands on a journey and what stands in it, with what all of them have in common and in one order: signed in, found
/// as the actor may see it, a writer of the municipality, the input, the decision. Written for the municipality.
/// </summary>
public sealed class JourneyCommands(Actor actor, Commands commands, JourneyList journeys)
{
    public DateTimeOffset Now => commands.Now;

    /// <summary>Null when it is done, now or before.</summary>
    public async Task<IReadOnlyList<IError>?> Decide<TInput>(
        Guid? journey,
        TInput input,
        IReadOnlyList<StreamId> streams,
        Func<States, Decision> decide,
        CancellationToken cancellation,
        Refusal? notFound = null,
        Refusal? wrong = null
    )
        where TInput : ICommandInput
    {
        if (actor.PersonId is null)
            return [new SignInRequired()];
        if (journey is not { } id || await journeys.Find(id, actor, cancellation) is not { } found)
            return [notFound ?? new JourneyNotFound()];
        if (actor.JourneyHat(found.MunicipalityNumber) is not { } hat)
            return [new NotYourMunicipality()];
        if (wrong is not null)
            return [wrong];
        return await commands.Decide(streams, input, hat, decide, cancellation) is { } refusal ? [refusal] : null;
    }
}
