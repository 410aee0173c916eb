using Hub.EventStore;
using Hub.GraphQL;
using Hub.Journeys.Items;
using Hub.Journeys.Journeys;
using Hub.Shared.Commands;

namespace Hub.Journeys.Goals;

/// <param name="Id">The goal.</param>
public sealed record RemoveGoalInput([property: ID<Goal>] Guid Id, Guid? CommandId = null) : ICommandInput;

[MutationType]
public static class RemoveGoal
{
    /// <summary>
    /// Takes a goal away. What stands under it stands directly under the journey from now on; what it was can be seen at
    /// any date before.
    /// </summary>
    [GraphQLName("removeGoal")]
    public static async Task<JourneyPayload> Run(
        RemoveGoalInput input,
        Actor actor,
        JourneyCommands commands,
        JourneyList journeys,
        CancellationToken cancellation
    )
    {
        var (journey, errors) = await commands.OnGoal(
            input.Id,
            input,
            (state, stream) => Decide(state, stream, input, commands.Now),
            cancellation
        );
        return new(errors is null ? await journeys.Find(journey!.Value, actor, cancellation) : null, errors);
    }

    internal static Decision Decide(JourneyState state, StreamId journey, RemoveGoalInput input, DateTimeOffset now) =>
        state is JourneyState.Opened opened && opened.Goals.ContainsKey(input.Id)
            ? Decision.Accept((journey, new GoalRemoved(input.Id, now)))
            : new GoalNotFound();
}
