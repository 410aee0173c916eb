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
public sealed class JourneyCommands(Actor actor, Commands commands, JourneyList journeys, StandingThings things)
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

    /// <summary>Decides on a goal, which stands in its journey's own stream; answers that journey, too.</summary>
    public async Task<(Guid? Journey, IReadOnlyList<IError>? Errors)> OnGoal<TInput>(
        Guid goal,
        TInput input,
        Func<JourneyState, StreamId, Decision> decide,
        CancellationToken cancellation,
        Refusal? wrong = null
    )
        where TInput : ICommandInput
    {
        var journey = await things.JourneyOf(goal, cancellation);
        var errors = await Decide(
            journey,
            input,
            [journey ?? goal],
            states => decide(states.Of<JourneyState>(journey!.Value), journey.Value),
            cancellation,
            notFound: new GoalNotFound(),
            wrong
        );
        return (journey, errors);
    }

    /// <summary>Takes a thing with a stream of its own out of its journey, and answers the journey.</summary>
    /// <param name="decide">What the thing's state and the journey's stream lead to.</param>
    public async Task<JourneyPayload> Remove<TState, TInput>(
        Guid thing,
        TInput input,
        Func<TState, StreamId, Decision> decide,
        Refusal notFound,
        CancellationToken cancellation
    )
        where TState : class, IState<TState>
        where TInput : ICommandInput
    {
        var journey = await things.JourneyOf(thing, cancellation);
        var errors = await Decide(
            journey,
            input,
            [thing, journey ?? thing],
            states => decide(states.Of<TState>(thing), journey!.Value),
            cancellation,
            notFound
        );
        return new(errors is null ? await journeys.Find(journey!.Value, actor, cancellation) : null, errors);
    }
}
