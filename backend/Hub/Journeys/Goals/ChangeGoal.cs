using Hub.EventStore;
using Hub.GraphQL;
using Hub.Journeys.Items;
using Hub.Journeys.Journeys;
using Hub.Shared.Commands;
using Hub.Shared.Text;

namespace Hub.Journeys.Goals;

/// <param name="Id">The goal.</param>
/// <param name="Title">Its title from now on.</param>
/// <param name="Weight">How much it counts beside its siblings; null: as those that have none.</param>
public sealed record ChangeGoalInput(
    [property: ID<Goal>] Guid Id,
    string Title,
    decimal? Weight = null,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class ChangeGoal
{
    /// <summary>Gives a goal its title and weight.</summary>
    [GraphQLName("changeGoal")]
    public static async Task<GoalPayload> Run(
        ChangeGoalInput input,
        Actor actor,
        JourneyCommands commands,
        StandingThings things,
        CancellationToken cancellation
    )
    {
        var (_, errors) = await commands.OnGoal(
            input.Id,
            input,
            (state, journey) => Decide(state, journey, input, actor, commands.Now),
            cancellation,
            wrong: TextLimits.CheckTitle(input.Title) ?? Weights.Check(input.Weight)
        );
        return new(errors is null ? await things.Goal(input.Id, actor, cancellation) : null, errors);
    }

    internal static Decision Decide(
        JourneyState state,
        StreamId journey,
        ChangeGoalInput input,
        Actor actor,
        DateTimeOffset now
    )
    {
        if (state is not JourneyState.Opened opened || !opened.Goals.TryGetValue(input.Id, out var goal))
            return new GoalNotFound();
        var events = new List<(StreamId, Event)>();
        if (goal.Title.Markdown != input.Title.Trim())
            events.Add(
                (
                    journey,
                    new GoalRetitled(
                        input.Id,
                        goal.Title with
                        {
                            AuthorId = actor.PersonId!.Value,
                            Markdown = input.Title.Trim(),
                        },
                        now
                    )
                )
            );
        if (goal.Weight != input.Weight)
            events.Add((journey, new GoalWeighed(input.Id, input.Weight, now)));
        return Decision.Accept([.. events]);
    }
}
