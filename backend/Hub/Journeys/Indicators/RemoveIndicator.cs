using Hub.EventStore;
using Hub.GraphQL;
using Hub.Journeys.Items;
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
    public static Task<JourneyPayload> Run(
        RemoveIndicatorInput input,
        JourneyCommands commands,
        CancellationToken cancellation
    ) =>
        commands.Remove<IndicatorState, RemoveIndicatorInput>(
            input.Id,
            input,
            (state, journey) => Decide(state, journey, input, commands.Now),
            new IndicatorNotFound(),
            cancellation
        );

    internal static Decision Decide(
        IndicatorState state,
        StreamId journey,
        RemoveIndicatorInput input,
        DateTimeOffset now
    ) =>
        state is IndicatorState.Added indicator
            ? Decision.Accept([
                .. indicator.Values.Keys.Select(on => ((StreamId)input.Id, (Event)new IndicatorValueRemoved(on, now))),
                (input.Id, new IndicatorRemoved(now)),
                (journey, new JourneyItemTakenOut(input.Id, nameof(ItemKind.Indicator), now)),
            ])
            : new IndicatorNotFound();
}
