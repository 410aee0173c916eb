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
    public static Task<JourneyPayload> Run(
        RemoveMeasureInput input,
        JourneyCommands commands,
        CancellationToken cancellation
    ) =>
        commands.Remove<MeasureState, RemoveMeasureInput>(
            input.Id,
            input,
            (state, _) => Decide(state, input, commands.Now),
            new MeasureNotFound(),
            cancellation
        );

    internal static Decision Decide(MeasureState state, RemoveMeasureInput input, DateTimeOffset now) =>
        state is MeasureState.Added ? Decision.Accept((input.Id, new MeasureRemoved(now))) : new MeasureNotFound();
}
