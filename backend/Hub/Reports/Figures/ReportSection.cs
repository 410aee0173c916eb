using Hub.Shared.Text;

namespace Hub.Reports.Figures;

/// <summary>The parts of a status report, in their order.</summary>
/// <remarks>Rows store the name: never rename.</remarks>
public enum ReportSection
{
    /// <summary>Where the municipalities are on their way.</summary>
    Journeys,

    /// <summary>What they have set out to do.</summary>
    Measures,

    /// <summary>What they ask for help with.</summary>
    Help,

    /// <summary>Experiences that spread.</summary>
    Spread,

    /// <summary>Tours and other meetings, and who was there.</summary>
    Meetings,

    /// <summary>What is otherwise than in the last report.</summary>
    Changes,

    /// <summary>What those who run the network think of it; nothing is drafted here.</summary>
    Assessment,
}

/// <summary>What stands in a part: its heading, its figures, and where they are from.</summary>
internal sealed record SectionPlan(ReportSection Section, Names Heading, Names? Source, Func<string, bool> Has)
{
    private static readonly Names Overview = new(
        "Kommunenes veikart i Hub, slik oversikten viser dem",
        "Vegkarta til kommunane i Hub, slik oversikta viser dei",
        null
    );

    public static IReadOnlyList<SectionPlan> All { get; } =
    [
        new(
            ReportSection.Journeys,
            new("Hvor kommunene er", "Kvar kommunane er", null),
            Overview,
            key =>
                key is FigureKeys.Municipalities or FigureKeys.Journeys
                || key.StartsWith(FigureKeys.InPhase, StringComparison.Ordinal)
        ),
        new(
            ReportSection.Measures,
            new("Tiltak", "Tiltak", null),
            Overview,
            key => key.StartsWith(FigureKeys.Measures, StringComparison.Ordinal)
        ),
        new(
            ReportSection.Help,
            new("Hjelp kommunene ber om", "Hjelp kommunane ber om", null),
            new(
                "Kommunenes egne ønsker om hjelp i veikartene",
                "Ønske om hjelp som kommunane sjølve har skrive i vegkarta",
                null
            ),
            key => key is FigureKeys.Help
        ),
        new(
            ReportSection.Spread,
            new("Erfaringer som sprer seg", "Erfaringar som spreier seg", null),
            new("Erfaringsbiblioteket i Hub", "Erfaringsbiblioteket i Hub", null),
            key => key is FigureKeys.Adoptions or FigureKeys.InUse or FigureKeys.Lent or FigureKeys.Experiences
        ),
        new(
            ReportSection.Meetings,
            new("Turneer og møter", "Turnear og møte", null),
            new("Stopp og påmeldinger i Hub", "Stopp og påmeldingar i Hub", null),
            key => key.StartsWith(FigureKeys.Stops, StringComparison.Ordinal)
        ),
        new(
            ReportSection.Changes,
            new("Endringer siden forrige rapport", "Endringar sidan førre rapport", null),
            new(
                "Oversikten nå og da forrige rapport ble skrevet",
                "Oversikta no og då førre rapport vart skriven",
                null
            ),
            key => key is FigureKeys.Begun or FigureKeys.Moved
        ),
        new(
            ReportSection.Assessment,
            new("Nettverksansvarliges vurdering", "Vurderinga til nettverksansvarleg", null),
            null,
            _ => false
        ),
    ];

    public static SectionPlan Of(ReportSection section) => All[(int)section];
}
