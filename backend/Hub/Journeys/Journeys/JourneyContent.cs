using Hub.GraphQL;
using Hub.Journeys.Goals;
using Hub.Journeys.Indicators;
using Hub.Journeys.Involvements;
using Hub.Journeys.Items;
using Hub.Journeys.Measures;
using Hub.Shared.Files;
using Hub.Shared.Text;

namespace Hub.Journeys.Journeys;

/// <summary>What stands in a journey at one time.</summary>
/// <param name="Phase">The phase that it is in; null before one was set.</param>
/// <param name="Plan">The plan that the municipality has adopted; null before it is named.</param>
/// <param name="PlanFile">The same where the plan is kept here as a PDF; then <c>plan</c> is null.</param>
/// <param name="Challenge">How things stand in the municipality; null before it is described.</param>
/// <param name="ChallengeVersion">Rises with each change of the challenge picture, from 0 before the first.</param>
/// <param name="Progress">How far it has come by the weights of its goals and measures, in percent; null where nothing
/// counts.</param>
/// <param name="Goals">In their order, those under others too.</param>
/// <param name="Measures">In their order.</param>
/// <param name="Indicators">In their order, of the challenge picture and of goals and measures.</param>
/// <param name="Involvement">Who was heard, the last first.</param>
public sealed record JourneyContent(
    Phase? Phase,
    JourneyPlan? Plan,
    JourneyPlanFile? PlanFile,
    TextView? Challenge,
    int ChallengeVersion,
    double? Progress,
    [property: ListSize(AssumedSize = 20)] IReadOnlyList<Goal> Goals,
    [property: ListSize(AssumedSize = 50)] IReadOnlyList<Measure> Measures,
    [property: ListSize(AssumedSize = 10)] IReadOnlyList<Indicator> Indicators,
    [property: ListSize(AssumedSize = 10)] IReadOnlyList<Involvement> Involvement
)
{
    /// <param name="day">The day that it is told of; null: today.</param>
    internal static JourneyContent Of(IEnumerable<Item> items, PhaseCatalogue phases, DateOnly? day)
    {
        var all = items.ToArray();
        var own = all.FirstOrDefault(item => item.Kind is ItemKind.Journey)?.Fields;
        return new(
            phases.Phase(own?.Status),
            own?.PlanAddress is { } address
                ? new JourneyPlan(new Uri(address), own.PlanCaseNumber!, own.PlanAdoptedOn!.Value)
                : null,
            own?.PlanFile is { } file ? new JourneyPlanFile(file, own.PlanCaseNumber!, own.PlanAdoptedOn!.Value) : null,
            own?.Challenge is { Markdown: { } markdown } challenge
                ? new TextView(Languages.Parse(challenge.Language), markdown, MarkdownText.ToHtml(markdown))
                : null,
            own?.ChallengeVersion ?? 0,
            Items.Progress.Of(all),
            [.. all.Where(item => item.Kind is ItemKind.Goal).Select(item => StandingThings.Make(item, all))],
            [
                .. all.Where(item => item.Kind is ItemKind.Measure)
                    .Select(item => StandingThings.MakeMeasure(item) with { Day = day }),
            ],
            [
                .. all.Where(item => item.Kind is ItemKind.Indicator)
                    .Select(item => Hub.Journeys.Indicators.Indicator.Of(item, all)),
            ],
            [
                .. all.Where(item => item.Kind is ItemKind.Involvement)
                    .Select(Hub.Journeys.Involvements.Involvement.Of)
                    .OrderByDescending(one => one.On)
                    .ThenBy(one => one.Uuid),
            ]
        );
    }
}

/// <summary>A plan that a municipality has adopted.</summary>
/// <param name="Address">Where it lies.</param>
/// <param name="CaseNumber">The case number of the decision.</param>
/// <param name="AdoptedOn">The day of the decision.</param>
public sealed record JourneyPlan(Uri Address, string CaseNumber, DateOnly AdoptedOn);

/// <summary>A plan that a municipality has adopted, kept here as a PDF.</summary>
/// <param name="CaseNumber">The case number of the decision.</param>
/// <param name="AdoptedOn">The day of the decision.</param>
public sealed record JourneyPlanFile([property: GraphQLIgnore] string Hash, string CaseNumber, DateOnly AdoptedOn);

[ObjectType<JourneyPlanFile>]
public static class JourneyPlanFileFields
{
    /// <summary>The PDF; null where it is gone.</summary>
    public static Task<IReadOnlyList<StoredFile?>> File(
        [Parent] IReadOnlyList<JourneyPlanFile> plans,
        Files files,
        CancellationToken cancellation
    ) => files.Find([.. plans.Select(plan => plan.Hash)], cancellation);
}
