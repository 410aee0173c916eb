using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;

namespace Hub.Journeys.Measures;

/// <param name="Id">The measure.</param>
/// <param name="Status">How it goes.</param>
/// <param name="Percent">How far it has come, from 0 to 100; without it, what the status says by itself.</param>
public sealed record SetMeasureStatusInput(
    [property: ID<Measure>] Guid Id,
    MeasureStatus Status,
    int? Percent = null,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class SetMeasureStatus
{
    /// <summary>Says how it goes with a measure. Planned is 0 and done is 100 percent, whatever is sent.</summary>
    [GraphQLName("setMeasureStatus")]
    public static async Task<MeasurePayload> Run(
        SetMeasureStatusInput input,
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
            wrong: input.Percent is < 0 or > 100 ? new PercentOutOfRange() : null
        );
        return new(errors is null ? await things.Measure(input.Id, actor, cancellation) : null, errors);
    }

    internal static Decision Decide(MeasureState state, SetMeasureStatusInput input, DateTimeOffset now)
    {
        if (state is not MeasureState.Added measure)
            return new MeasureNotFound();
        var percent = input.Status.Percent(input.Percent, measure.Percent);
        return measure.Status == input.Status && measure.Percent == percent
            ? new AlreadyDone()
            : Decision.Accept((input.Id, new MeasureStatusSet(input.Status, percent, now)));
    }
}
