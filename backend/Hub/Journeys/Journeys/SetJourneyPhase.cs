using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;

namespace Hub.Journeys.Journeys;

/// <param name="Journey">The journey.</param>
/// <param name="Phase">The key of the phase it is in.</param>
public sealed record SetJourneyPhaseInput([property: ID<Journey>] Guid Journey, string Phase, Guid? CommandId = null)
    : ICommandInput;

[MutationType]
public static class SetJourneyPhase
{
    /// <summary>Says in which phase the journey is.</summary>
    [GraphQLName("setJourneyPhase")]
    public static async Task<JourneyPayload> Run(
        SetJourneyPhaseInput input,
        Actor actor,
        PhaseCatalogue phases,
        JourneyCommands commands,
        JourneyList journeys,
        CancellationToken cancellation
    )
    {
        var errors = await commands.Decide(
            input.Journey,
            input,
            [input.Journey],
            states => Decide(states.Of<JourneyState>(input.Journey), input, commands.Now),
            cancellation,
            wrong: phases.Phase(input.Phase) is null ? new UnknownPhase() : null
        );
        return new(errors is null ? await journeys.Find(input.Journey, actor, cancellation) : null, errors);
    }

    internal static Decision Decide(JourneyState state, SetJourneyPhaseInput input, DateTimeOffset now) =>
        state switch
        {
            JourneyState.Opened { Phase: var phase } when phase == input.Phase => new AlreadyDone(),
            JourneyState.Opened => Decision.Accept((input.Journey, new JourneyPhaseSet(input.Phase, now))),
            _ => new JourneyNotFound(),
        };
}
