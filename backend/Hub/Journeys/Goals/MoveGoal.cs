using Hub.EventStore;
using Hub.GraphQL;
using Hub.Journeys.Items;
using Hub.Journeys.Journeys;
using Hub.Shared.Commands;

namespace Hub.Journeys.Goals;

/// <param name="Id">The goal.</param>
/// <param name="Parent">The goal that it stands under from now on; null: directly under the journey.</param>
/// <param name="After">The goal there that it stands after; null: it is the first.</param>
public sealed record MoveGoalInput(
    [property: ID<Goal>] Guid Id,
    [property: ID<Goal>] Guid? Parent = null,
    [property: ID<Goal>] Guid? After = null,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class MoveGoal
{
    /// <summary>Puts a goal elsewhere in its journey, with all that stands under it.</summary>
    [GraphQLName("moveGoal")]
    public static async Task<GoalPayload> Run(
        MoveGoalInput input,
        Actor actor,
        JourneyCommands commands,
        StandingThings things,
        CancellationToken cancellation
    )
    {
        var (_, errors) = await commands.OnGoal(
            input.Id,
            input,
            (state, journey) => Decide(state, journey, input, commands.Now),
            cancellation
        );
        return new(errors is null ? await things.Goal(input.Id, actor, cancellation) : null, errors);
    }

    internal static Decision Decide(JourneyState state, StreamId journey, MoveGoalInput input, DateTimeOffset now)
    {
        if (state is not JourneyState.Opened opened || !opened.Goals.TryGetValue(input.Id, out var goal))
            return new GoalNotFound();
        if (input.Parent is { } parent)
        {
            if (!opened.Goals.ContainsKey(parent))
                return new GoalNotFound("parent");
            if (parent == input.Id || Above(parent) is not null || opened.Goals.Keys.Any(id => Above(id) == input.Id))
                return new TooDeep();
        }
        var there = opened.Goals.Where(one => Above(one.Key) == input.Parent).Select(one => (one.Key, one.Value.Rank));
        if (Order.Put(input.Id, input.After, Order.Sort(there)) is not { } moved)
            return new PlaceGone();
        return moved.Count == 0 && goal.Parent == input.Parent
            ? new AlreadyDone()
            : Decision.Accept([
                .. moved.Select(one => (journey, (Event)new GoalMoved(one.Id, input.Parent, one.Rank, now))),
            ]);

        Guid? Above(Guid id) => opened.Goals[id].Parent is { } its && opened.Goals.ContainsKey(its) ? its : null;
    }
}
