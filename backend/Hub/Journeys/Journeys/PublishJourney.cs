using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;

namespace Hub.Journeys.Journeys;

/// <param name="Journey">The journey.</param>
/// <param name="Published">Whether everybody with an office shall see it.</param>
public sealed record PublishJourneyInput([property: ID<Journey>] Guid Journey, bool Published, Guid? CommandId = null)
    : ICommandInput;

[MutationType]
public static class PublishJourney
{
    /// <summary>Shows the journey to everybody with an office, or takes that back.</summary>
    [GraphQLName("publishJourney")]
    public static async Task<JourneyPayload> Run(
        PublishJourneyInput input,
        Actor actor,
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
            cancellation
        );
        return new(errors is null ? await journeys.Find(input.Journey, actor, cancellation) : null, errors);
    }

    internal static Decision Decide(JourneyState state, PublishJourneyInput input, DateTimeOffset now) =>
        state switch
        {
            JourneyState.Opened { IsPublished: var published } when published == input.Published => new AlreadyDone(),
            JourneyState.Opened => Decision.Accept(
                (input.Journey, input.Published ? new JourneyPublished(now) : (Event)new JourneyUnpublished(now))
            ),
            _ => new JourneyNotFound(),
        };
}
