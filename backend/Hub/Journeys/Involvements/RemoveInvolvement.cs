using Hub.EventStore;
using Hub.GraphQL;
using Hub.Journeys.Items;
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
    public static Task<JourneyPayload> Run(
        RemoveInvolvementInput input,
        JourneyCommands commands,
        CancellationToken cancellation
    ) =>
        commands.Remove<InvolvementState, RemoveInvolvementInput>(
            input.Id,
            input,
            (state, journey) => Decide(state, journey, input, commands.Now),
            new InvolvementNotFound(),
            cancellation
        );

    internal static Decision Decide(
        InvolvementState state,
        StreamId journey,
        RemoveInvolvementInput input,
        DateTimeOffset now
    ) =>
        state is InvolvementState.Logged
            ? Decision.Accept(
                (input.Id, new InvolvementRemoved(now)),
                (journey, new JourneyItemTakenOut(input.Id, nameof(ItemKind.Involvement), now))
            )
            : new InvolvementNotFound();
}
