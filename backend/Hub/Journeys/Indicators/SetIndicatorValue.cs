using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;

namespace Hub.Journeys.Indicators;

/// <param name="Id">The indicator.</param>
/// <param name="On">The day that the value is of.</param>
/// <param name="Value">What was measured, at most a billion and with at most six decimals; null: takes the value away.</param>
/// <param name="Was">The value of that day that was read; null: none. Another one is refused with
/// <c>VALUE_CONFLICT</c>.</param>
public sealed record SetIndicatorValueInput(
    [property: ID<Indicator>] Guid Id,
    DateOnly On,
    decimal? Value = null,
    decimal? Was = null,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class SetIndicatorValue
{
    private const decimal Largest = 1_000_000_000;

    /// <summary>Says what was measured on a day, corrects it, or takes it away. There is one value a day.</summary>
    [GraphQLName("setIndicatorValue")]
    public static async Task<IndicatorPayload> Run(
        SetIndicatorValueInput input,
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
            states => Decide(states.Of<IndicatorState>(input.Id), input, commands.Now),
            cancellation,
            notFound: new IndicatorNotFound(),
            wrong: input.Value is { } value ? Check(value, "value") : null
        );
        return new(errors is null ? await things.Indicator(input.Id, actor, cancellation) : null, errors);
    }

    internal static ValueOutOfRange? Check(decimal value, string field) =>
        Math.Abs(value) <= Largest && decimal.Round(value, 6) == value ? null : new ValueOutOfRange(field);

    internal static Decision Decide(IndicatorState state, SetIndicatorValueInput input, DateTimeOffset now)
    {
        if (state is not IndicatorState.Added indicator)
            return new IndicatorNotFound();
        var there = indicator.On(input.On);
        if (there == input.Value)
            return new AlreadyDone();
        if (there != input.Was)
            return new ValueConflict((double?)there);
        if (there is null && indicator.Values.Count >= IndicatorTexts.MostValues)
            return new TooManyValues(IndicatorTexts.MostValues);
        return Decision.Accept(
            (
                input.Id,
                input.Value switch
                {
                    null => new IndicatorValueRemoved(input.On, now),
                    { } value when there is null => new IndicatorValueAdded(indicator.Journey, input.On, value, now),
                    { } value => new IndicatorValueCorrected(input.On, value, now),
                }
            )
        );
    }
}
