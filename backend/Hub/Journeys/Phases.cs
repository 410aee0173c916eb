using Hub.GraphQL;
using Hub.Shared.Reference;
using Hub.Shared.Text;

namespace Hub.Journeys;

/// <summary>A stretch of the way from words to action.</summary>
/// <param name="Key">Stable key.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Guidance">What to do in it.</param>
[GraphQLName("JourneyPhase")]
public sealed record Phase(string Key, Names Name, Names Guidance);

/// <summary>The phases in their order, as the reference data have them now.</summary>
public sealed class PhaseCatalogue : IReferencePart<PhaseCatalogue>
{
    public const string PhaseRow = "journey-phase";

    private PhaseCatalogue(ReferenceData data) =>
        Phases = [
            .. data.OfKind<PhaseDocument>(PhaseRow)
                .Select(phase => new Phase(
                    phase.Key,
                    new Names(phase.Nb, phase.Nn, phase.En),
                    new Names(phase.Guidance.Nb, phase.Guidance.Nn, phase.Guidance.En)
                )),
        ];

    public static PhaseCatalogue From(ReferenceData data) => new(data);

    public IReadOnlyList<Phase> Phases { get; }

    public Phase? Phase(string? key) => Phases.FirstOrDefault(phase => phase.Key == key);
}

internal sealed record PhaseDocument(string Key, string Nb, string? Nn, string? En, PhaseGuidance Guidance);

internal sealed record PhaseGuidance(string Nb, string? Nn, string? En);

internal static class ShippedPhases
{
    public static IEnumerable<ReferenceRow> Rows() =>
        ReferenceImport
            .ReadFile("Journeys", "phases.json")
            .GetProperty("phases")
            .EnumerateArray()
            .Select(phase => new ReferenceRow(PhaseCatalogue.PhaseRow, phase.GetProperty("key").GetString()!, phase));
}

[QueryType]
public static class PhaseQueries
{
    /// <summary>The phases of a journey, in their order.</summary>
    [ListSize(AssumedSize = 6)]
    public static IReadOnlyList<Phase> GetJourneyPhases(PhaseCatalogue phases) => phases.Phases;
}
