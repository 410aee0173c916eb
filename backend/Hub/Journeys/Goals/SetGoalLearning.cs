using Hub.EventStore;
using Hub.GraphQL;
using Hub.Journeys.Journeys;
using Hub.Shared.Commands;
using Hub.Shared.Text;

namespace Hub.Journeys.Goals;

/// <param name="Id">The goal.</param>
/// <param name="Learning">In plain text; null: takes it back.</param>
/// <param name="Language">The language of the text; without it, the viewer's own.</param>
public sealed record SetGoalLearningInput(
    [property: ID<Goal>] Guid Id,
    string? Learning = null,
    Language? Language = null,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class SetGoalLearning
{
    /// <summary>Says what the municipality learnt on the way to a goal.</summary>
    [GraphQLName("setGoalLearning")]
    public static async Task<GoalPayload> Run(
        SetGoalLearningInput input,
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
            wrong: TextLimits.CheckOptional(input.Learning, TextLimits.Message, "learning")
        );
        return new(errors is null ? await things.Goal(input.Id, actor, cancellation) : null, errors);
    }

    internal static Decision Decide(
        JourneyState state,
        StreamId journey,
        SetGoalLearningInput input,
        Actor actor,
        DateTimeOffset now
    )
    {
        if (state is not JourneyState.Opened opened || !opened.Goals.TryGetValue(input.Id, out var goal))
            return new GoalNotFound();
        var learning = actor.Writes(input.Learning, input.Language);
        return goal.Learning?.Markdown == learning?.Markdown
            ? new AlreadyDone()
            : Decision.Accept((journey, new GoalLearnt(input.Id, learning, now)));
    }
}
