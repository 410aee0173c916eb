using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;

namespace Hub.Journeys.Measures;

/// <param name="Id">The measure.</param>
/// <param name="Amount">In kroner; null: nothing is said.</param>
public sealed record SetMeasureBudgetInput(
    [property: ID<Measure>] Guid Id,
    decimal? Amount = null,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class SetMeasureBudget
{
    /// <summary>Says what a measure may cost.</summary>
    [GraphQLName("setMeasureBudget")]
    public static async Task<MeasurePayload> Run(
        SetMeasureBudgetInput input,
        Actor actor,
        JourneyCommands commands,
        StandingThings things,
        CancellationToken cancellation
    )
    {
        var errors = await commands.Decide(
            await things.JourneyOf(input.Id, cancellation),
            input,
            [input.Id],
            states => Decide(states.Of<MeasureState>(input.Id), input, commands.Now),
            cancellation,
            notFound: new MeasureNotFound(),
            wrong: input.Amount is < 0 or > 1_000_000_000_000m ? new BudgetOutOfRange() : null
        );
        return new(errors is null ? await things.Measure(input.Id, actor, cancellation) : null, errors);
    }

    internal static Decision Decide(MeasureState state, SetMeasureBudgetInput input, DateTimeOffset now)
    {
        if (state is not MeasureState.Added measure)
            return new MeasureNotFound();
        return measure.Budget == input.Amount
            ? new AlreadyDone()
            : Decision.Accept((input.Id, new MeasureBudgeted(input.Amount, now)));
    }
}
