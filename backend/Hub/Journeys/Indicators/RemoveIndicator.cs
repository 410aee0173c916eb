using Hub.EventStore;
using Hub.GraphQL;
using Hub.Journeys.Journeys;
using Hub.Shared.Commands;

namespace Hub.Journeys.Indicators;

/// <param name="Id">The indicator.</param>
public sealed record RemoveIndicatorInput([property: ID<Indicator>] Guid Id, Guid? CommandId = null) : ICommandInput;

[MutationType]
public static class RemoveIndicator
{
    /// <summary>Takes an indicator away with its values. What it was can be seen at any date before.</summary>
    [GraphQLName("removeIndicator")]
    public static async Task<JourneyPayload> Run(
        RemoveIndicatorInput input,
        Actor actor,
        JourneyCommands commands,
        JourneyList journeys,
        StandingThings things,
        CancellationToken cancellation
    )
    {
        var journey = await things.JourneyOf(input.Id, cancellation);
        var errors = await commands.Decide(
            journey,
            input,
            [input.Id],
            states => Decide(states.Of<IndicatorState>(input.Id), input, commands.Now),
            cancellation,
            notFound: new IndicatorNotFound()
        );
        return new(errors is null ? await journeys.Find(journey!.Value, actor, cancellation) : null, errors);
    }

    internal static Decision Decide(IndicatorState state, RemoveIndicatorInput input, DateTimeOffset now) =>
        state is IndicatorState.Added indicator
            ? Decision.Accept([
                .. indicator.Values.Keys.Select(on => ((StreamId)input.Id, (Event)new IndicatorValueRemoved(on, now))),
                (input.Id, new IndicatorRemoved(now)),
            ])
            : new IndicatorNotFound();
}
