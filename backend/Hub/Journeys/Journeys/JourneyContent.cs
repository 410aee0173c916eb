using Hub.GraphQL;
using Hub.Journeys.Goals;
using Hub.Journeys.Items;
using Hub.Journeys.Measures;
using Hub.Shared.Links;

namespace Hub.Journeys.Journeys;

/// <summary>What stands in a journey at one time.</summary>
/// <param name="Phase">The phase that it is in; null before one was set.</param>
/// <param name="Plan">The plan that the municipality has adopted; null before it is named.</param>
/// <param name="Progress">How far it has come by the weights of its goals and measures, in percent; null where nothing
/// counts.</param>
/// <param name="Goals">In their order, those under others too.</param>
/// <param name="Measures">In their order.</param>
public sealed record JourneyContent(
    Phase? Phase,
    JourneyPlan? Plan,
    double? Progress,
    [property: ListSize(AssumedSize = 20)] IReadOnlyList<Goal> Goals,
    [property: ListSize(AssumedSize = 50)] IReadOnlyList<Measure> Measures
)
{
    internal static JourneyContent Of(IEnumerable<Item> items, PhaseCatalogue phases)
    {
        var all = items.ToArray();
        var own = all.FirstOrDefault(item => item.Kind is ItemKind.Journey)?.Fields;
        return new(
            phases.Phase(own?.Status),
            own?.PlanAddress is { } address
                ? new JourneyPlan(new Uri(address), own.PlanCaseNumber!, own.PlanAdoptedOn!.Value)
                : null,
            Items.Progress.Of(all),
            [.. all.Where(item => item.Kind is ItemKind.Goal).Select(item => StandingThings.Make(item, all))],
            [.. all.Where(item => item.Kind is ItemKind.Measure).Select(StandingThings.MakeMeasure)]
        );
    }
}

/// <summary>A plan that a municipality has adopted.</summary>
/// <param name="Address">Where it lies.</param>
/// <param name="CaseNumber">The case number of the decision.</param>
/// <param name="AdoptedOn">The day of the decision.</param>
public sealed record JourneyPlan(Uri Address, string CaseNumber, DateOnly AdoptedOn);
