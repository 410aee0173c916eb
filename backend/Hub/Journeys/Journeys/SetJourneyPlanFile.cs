using Hub.EventStore;
using Hub.GraphQL;
using Hub.Journeys.Measures;
using Hub.Shared.Commands;
using Hub.Shared.Files;
using Hub.Shared.Refusals;

namespace Hub.Journeys.Journeys;

/// <param name="Journey">The journey.</param>
/// <param name="File">The SHA-256 of the PDF that was sent to <c>/files</c>.</param>
/// <param name="CaseNumber">The decision's case number: <c>23/1042</c>.</param>
/// <param name="AdoptedOn">The day of the decision.</param>
public sealed record SetJourneyPlanFileInput(
    [property: ID<Journey>] Guid Journey,
    string File,
    string CaseNumber,
    DateOnly AdoptedOn,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class SetJourneyPlanFile
{
    /// <summary>
    /// Keeps the plan that the municipality has adopted, as a PDF, instead of a link to it. Whoever sees the journey reads
    /// it; its archive package has it.
    /// </summary>
    [GraphQLName("setJourneyPlanFile")]
    public static async Task<JourneyPayload> Run(
        SetJourneyPlanFileInput input,
        Actor actor,
        Files files,
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
            wrong: CaseNumbers.IsOne(input.CaseNumber)
                ? await Check(input.File, files, actor, cancellation)
                : new PlanIncomplete("caseNumber")
        );
        return new(errors is null ? await journeys.Find(input.Journey, actor, cancellation) : null, errors);
    }

    private static async Task<Refusal?> Check(string hash, Files files, Actor actor, CancellationToken cancellation)
    {
        if (!await files.MayUse([hash], actor, cancellation))
            return new FileNotFound();
        return (await files.Find([hash], cancellation))[0] is { Kind: FileKind.Pdf } ? null : new PlanNotPdf();
    }

    internal static Decision Decide(JourneyState state, SetJourneyPlanFileInput input, DateTimeOffset now)
    {
        if (state is not JourneyState.Opened opened)
            return new JourneyNotFound();
        var plan = new JourneyPlanFiled(input.File, input.CaseNumber.Trim(), input.AdoptedOn, now);
        return opened.PlanFile is { } before && before with { At = now } == plan
            ? new AlreadyDone()
            : Decision.Accept((input.Journey, plan));
    }
}
