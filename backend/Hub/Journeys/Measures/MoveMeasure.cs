using Hub.EventStore;
using Hub.GraphQL;
using Hub.Journeys.Goals;
using Hub.Journeys.Items;
using Hub.Journeys.Journeys;
using Hub.Shared.Commands;

namespace Hub.Journeys.Measures;

/// <param name="Id">The measure.</param>
/// <param name="Goal">The goal that it serves from now on; null: none, it stands directly under the journey.</param>
/// <param name="After">The measure there that it stands after; null: it is the first.</param>
public sealed record MoveMeasureInput(
    [property: ID<Measure>] Guid Id,
    [property: ID<Goal>] Guid? Goal = null,
    [property: ID<Measure>] Guid? After = null,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class MoveMeasure
{
    /// <summary>Puts a measure elsewhere in its journey.</summary>
    [GraphQLName("moveMeasure")]
    public static async Task<MeasurePayload> Run(
        MoveMeasureInput input,
        Actor actor,
        JourneyCommands commands,
        StandingThings things,
        CancellationToken cancellation
    )
    {
        var journey = await things.JourneyOf(input.Id, cancellation);
        var siblings = journey is { } known
            ? (await things.MeasuresUnder(known, input.Goal, cancellation)).Where(one => one.Id != input.Id).ToList()
            : [];
        var place = input.After is { } after ? siblings.FindIndex(one => one.Id == after) + 1 : 0;
        // Two who move at the same moment get ranks that may be equal: then the older one comes first.
        var rank = Weights.Between(
            place > 0 ? siblings[place - 1].Fields.Rank : null,
            place < siblings.Count ? siblings[place].Fields.Rank : null
        );
        var errors = await commands.Decide(
            journey,
            input,
            [input.Id, journey ?? input.Id],
            states =>
                Decide(
                    states.Of<MeasureState>(input.Id),
                    states.Of<JourneyState>(journey!.Value),
                    input,
                    rank,
                    commands.Now
                ),
            cancellation,
            notFound: new MeasureNotFound(),
            wrong: input.After is not null && place == 0 ? new MeasureNotFound() : null
        );
        return new(errors is null ? await things.Measure(input.Id, actor, cancellation) : null, errors);
    }

    internal static Decision Decide(
        MeasureState state,
        JourneyState journey,
        MoveMeasureInput input,
        decimal rank,
        DateTimeOffset now
    )
    {
        if (state is not MeasureState.Added measure || journey is not JourneyState.Opened opened)
            return new MeasureNotFound();
        if (input.Goal is { } goal && !opened.Goals.ContainsKey(goal))
            return new GoalNotFound("goal");
        return measure.Goal == input.Goal && measure.Rank == rank
            ? new AlreadyDone()
            : Decision.Accept((input.Id, new MeasureMoved(input.Goal, rank, now)));
    }
}
