using Hub.GraphQL;
using Hub.Networks.Areas;

namespace Hub.Journeys.Overviews;

/// <summary>What municipalities' standings come to together.</summary>
/// <param name="MunicipalityCount">How many municipalities there are.</param>
/// <param name="JourneyCount">How many have a journey that the viewer may see.</param>
/// <param name="Phases">How many journeys are in each phase, in the phases' order; those without one come first.</param>
/// <param name="MeasureCount">How many measures there are.</param>
/// <param name="DoneCount">How many of them are done.</param>
/// <param name="DueCount">How many of them shall be done within thirty days.</param>
/// <param name="OverdueCount">How many of them are overdue.</param>
/// <param name="HelpCount">How many ask for help, of those that the viewer supports.</param>
public sealed record JourneySums(
    int MunicipalityCount,
    int JourneyCount,
    [property: ListSize(AssumedSize = 7)] IReadOnlyList<PhaseCount> Phases,
    int MeasureCount,
    int DoneCount,
    int DueCount,
    int OverdueCount,
    int HelpCount
)
{
    internal static JourneySums Of(IReadOnlyList<MunicipalityStanding> rows, PhaseCatalogue phases)
    {
        var open = rows.Where(row => row.Journey is not null).ToArray();
        return new(
            rows.Count,
            open.Length,
            [
                .. phases
                    .Phases.Prepend(null)
                    .Select(phase => new PhaseCount(phase, open.Count(row => row.Phase?.Key == phase?.Key))),
            ],
            open.Sum(row => row.MeasureCount),
            open.Sum(row => row.DoneCount),
            open.Sum(row => row.DueCount),
            open.Sum(row => row.OverdueCount),
            open.Count(row => row.Help is not null)
        );
    }
}

/// <summary>How many journeys are in a phase.</summary>
/// <param name="Phase">The phase; null: none was chosen.</param>
/// <param name="Count">How many journeys.</param>
public sealed record PhaseCount(Phase? Phase, int Count);

/// <summary>The sums of one county.</summary>
/// <param name="County">The county.</param>
/// <param name="Sums">What its municipalities come to together.</param>
public sealed record CountySums(County County, JourneySums Sums);
