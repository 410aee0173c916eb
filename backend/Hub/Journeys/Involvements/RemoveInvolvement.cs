using Hub.EventStore;
using Hub.GraphQL;
using Hub.Journeys.Journeys;
using Hub.Shared.Commands;

namespace Hub.Journeys.Involvements;

/// <param name="Id">The line of the log.</param>
public sealed record RemoveInvolvementInput([property: ID<Involvement>] Guid Id, Guid? CommandId = null)
    : ICommandInput;

[MutationType]
public static class RemoveInvolvement
{
    /// <summary>Takes a line of the involvement log away. What it was can be seen at any date before.</summary>
    [GraphQLName("removeInvolvement")]
    public static async Task<JourneyPayload> Run(
        RemoveInvolvementInput input,
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
            states => Decide(states.Of<InvolvementState>(input.Id), input, commands.Now),
            cancellation,
            notFound: new InvolvementNotFound()
        );
        return new(errors is null ? await journeys.Find(journey!.Value, actor, cancellation) : null, errors);
    }

    internal static Decision Decide(InvolvementState state, RemoveInvolvementInput input, DateTimeOffset now) =>
        state is InvolvementState.Logged
            ? Decision.Accept((input.Id, new InvolvementRemoved(now)))
            : new InvolvementNotFound();
}
