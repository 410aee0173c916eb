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
    /// <summary>Puts a measure elsewhere in its journey: under another goal, or after another measure.</summary>
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
        Guid[] siblings = journey is { } known
            ?
            [
                .. (await things.MeasuresUnder(known, input.Goal, cancellation))
                    .Select(one => one.Id)
                    .Where(id => id != input.Id),
            ]
            : [];
        // Their places are read again in the decision: who moves one of them at the same moment is waited for.
        var errors = await commands.Decide(
            journey,
            input,
            [input.Id, journey ?? input.Id, .. siblings.Select(id => (StreamId)id)],
            states =>
                Decide(
                    states.Of<MeasureState>(input.Id),
                    states.Of<JourneyState>(journey!.Value),
                    [.. siblings.Select(id => (id, states.Of<MeasureState>(id)))],
                    input,
                    commands.Now
                ),
            cancellation,
            notFound: new MeasureNotFound()
        );
        return new(errors is null ? await things.Measure(input.Id, actor, cancellation) : null, errors);
    }

    internal static Decision Decide(
        MeasureState state,
        JourneyState journey,
        IReadOnlyList<(Guid Id, MeasureState State)> siblings,
        MoveMeasureInput input,
        DateTimeOffset now
    )
    {
        if (state is not MeasureState.Added measure || journey is not JourneyState.Opened opened)
            return new MeasureNotFound();
        if (input.Goal is { } goal && !opened.Goals.ContainsKey(goal))
            return new GoalNotFound("goal");
        var there = siblings
            .Append((Id: input.Id, State: state))
            .Where(one => one.State is MeasureState.Added added && Under(added) == input.Goal)
            .Select(one => (one.Id, ((MeasureState.Added)one.State).Rank));
        if (Order.Put(input.Id, input.After, Order.Sort(there)) is not { } moved)
            return new PlaceGone();
        return moved.Count == 0 && measure.Goal == input.Goal
            ? new AlreadyDone()
            : Decision.Accept([
                .. moved.Select(one => ((StreamId)one.Id, (Event)new MeasureMoved(input.Goal, one.Rank, now))),
            ]);

        // What stood under a removed goal stands under the journey.
        Guid? Under(MeasureState.Added added) => added.Goal is { } its && opened.Goals.ContainsKey(its) ? its : null;
    }
}
