using Hub.EventStore;
using Hub.GraphQL;
using Hub.Journeys.Journeys;
using Hub.Shared.Commands;

namespace Hub.Journeys.Measures;

/// <param name="Id">The measure.</param>
public sealed record RemoveMeasureInput([property: ID<Measure>] Guid Id, Guid? CommandId = null) : ICommandInput;

[MutationType]
public static class RemoveMeasure
{
    /// <summary>Takes a measure away. What it was can be seen at any date before.</summary>
    [GraphQLName("removeMeasure")]
    public static async Task<JourneyPayload> Run(
        RemoveMeasureInput input,
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
            states => Decide(states.Of<MeasureState>(input.Id), input, commands.Now),
            cancellation,
            notFound: new MeasureNotFound()
        );
        return new(errors is null ? await journeys.Find(journey!.Value, actor, cancellation) : null, errors);
    }

    internal static Decision Decide(MeasureState state, RemoveMeasureInput input, DateTimeOffset now) =>
        state is MeasureState.Added ? Decision.Accept((input.Id, new MeasureRemoved(now))) : new MeasureNotFound();
}
