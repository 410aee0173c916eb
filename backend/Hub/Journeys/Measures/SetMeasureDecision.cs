using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;

namespace Hub.Journeys.Measures;

/// <param name="Id">The measure.</param>
/// <param name="CaseNumber">The decision's case number; null: no decision is named.</param>
/// <param name="DecidedOn">The day of the decision, where there is a case number.</param>
/// <param name="Address">Where the decision can be read.</param>
public sealed record SetMeasureDecisionInput(
    [property: ID<Measure>] Guid Id,
    string? CaseNumber = null,
    DateOnly? DecidedOn = null,
    Uri? Address = null,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class SetMeasureDecision
{
    /// <summary>Says by which decision a measure is to be done.</summary>
    [GraphQLName("setMeasureDecision")]
    public static async Task<MeasurePayload> Run(
        SetMeasureDecisionInput input,
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
            wrong: Check(input)
        );
        return new(errors is null ? await things.Measure(input.Id, actor, cancellation) : null, errors);
    }

    internal static Decision Decide(MeasureState state, SetMeasureDecisionInput input, DateTimeOffset now)
    {
        if (state is not MeasureState.Added measure)
            return new MeasureNotFound();
        var decision = input.CaseNumber is { } number
            ? new MeasureDecision(number.Trim(), input.DecidedOn!.Value, input.Address)
            : null;
        return measure.Decision == decision
            ? new AlreadyDone()
            : Decision.Accept(
                (
                    input.Id,
                    new MeasureDecided(decision?.CaseNumber, decision?.DecidedOn, decision?.Address?.AbsoluteUri, now)
                )
            );
    }

    private static DecisionIncomplete? Check(SetMeasureDecisionInput input) =>
        input.CaseNumber is { } number
            ? !CaseNumbers.IsOne(number)
                ? new("caseNumber")
                : input.DecidedOn is null
                    ? new("decidedOn")
                    : input.Address?.AbsoluteUri.Length > 2000
                        ? new("address")
                        : null
            : input.DecidedOn is not null || input.Address is not null
                ? new("caseNumber")
                : null;
}
