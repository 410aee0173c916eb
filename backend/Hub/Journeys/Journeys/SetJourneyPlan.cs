using Hub.EventStore;
using Hub.GraphQL;
using Hub.Journeys.Measures;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;

namespace Hub.Journeys.Journeys;

/// <param name="Journey">The journey.</param>
/// <param name="Address">Where the adopted plan lies.</param>
/// <param name="CaseNumber">The decision's case number: <c>23/1042</c>.</param>
/// <param name="AdoptedOn">The day of the decision.</param>
public sealed record SetJourneyPlanInput(
    [property: ID<Journey>] Guid Journey,
    Uri Address,
    string CaseNumber,
    DateOnly AdoptedOn,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class SetJourneyPlan
{
    /// <summary>Says where the plan lies that the municipality has adopted: the smallest journey there is.</summary>
    [GraphQLName("setJourneyPlan")]
    public static async Task<JourneyPayload> Run(
        SetJourneyPlanInput input,
        Actor actor,
        JourneyCommands commands,
        JourneyList journeys,
        CancellationToken cancellation
    )
    {
        var errors = await commands.Decide(
            input.Journey,
            input,
            [input.Journey],
            states => Decide(states.Of<JourneyState>(input.Journey), input, commands.Now),
            cancellation,
            wrong: Check(input)
        );
        return new(errors is null ? await journeys.Find(input.Journey, actor, cancellation) : null, errors);
    }

    internal static Decision Decide(JourneyState state, SetJourneyPlanInput input, DateTimeOffset now)
    {
        if (state is not JourneyState.Opened opened)
            return new JourneyNotFound();
        var plan = new JourneyPlanSet(input.Address.AbsoluteUri, input.CaseNumber.Trim(), input.AdoptedOn, now);
        if (opened.Plan is { } before && before with { At = now } == plan)
            return new AlreadyDone();
        return Decision.Accept((input.Journey, plan));
    }

    private static PlanIncomplete? Check(SetJourneyPlanInput input)
    {
        if (!CaseNumbers.IsOne(input.CaseNumber))
            return new PlanIncomplete("caseNumber");
        return input.Address.AbsoluteUri.Length > 2000 ? new PlanIncomplete("address") : null;
    }
}
