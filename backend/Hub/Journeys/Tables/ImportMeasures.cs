using Hub.GraphQL;
using Hub.Journeys.Journeys;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;

namespace Hub.Journeys.Tables;

/// <param name="Journey">The journey.</param>
/// <param name="Table">
/// The file's text: CSV with semicolons, commas or tabs, as Excel saves it. The first line names the columns: Goal,
/// Sub-goal, Measure, Owner, Due, Status, Percent, Weight, in bokmål, nynorsk or English; all but Measure may be left out.
/// </param>
/// <param name="DryRun">Only tells what it would do.</param>
/// <param name="Language">The language of its texts; without it, the viewer's own.</param>
public sealed record ImportMeasuresInput(
    [property: ID<Journey>] Guid Journey,
    string Table,
    bool DryRun = false,
    Language? Language = null,
    Guid? CommandId = null
) : ICommandInput;

/// <param name="Counts">What it did, or would do; null where something is wrong.</param>
/// <param name="LineErrors">All that is wrong with the table; then nothing of it is taken in.</param>
public sealed record ImportMeasuresPayload(
    Journey? Journey,
    ImportCounts? Counts,
    [property: ListSize(AssumedSize = 20)] IReadOnlyList<LineError> LineErrors,
    IReadOnlyList<IError>? Errors
);

[MutationType]
public static class ImportMeasures
{
    private const int LongestTable = 200_000;

    /// <summary>
    /// Takes measures in from a table: all of them, or none. One of that title under that goal is changed to what its line
    /// says; others are added, and goals that are not there. An empty cell changes nothing, and nothing is removed.
    /// </summary>
    [GraphQLName("importMeasures")]
    public static async Task<ImportMeasuresPayload> Run(
        ImportMeasuresInput input,
        Actor actor,
        Imports imports,
        JourneyList journeys,
        CancellationToken cancellation
    )
    {
        var isTooLong = input.Table.Length > LongestTable;
        var (lines, wrong) = isTooLong ? ([], []) : MeasureTable.Read(input.Table);
        var language = input.Language ?? Languages.OrDefault(actor.Language);
        var (counts, errors) = await imports.Take(
            input.Journey,
            input,
            input.DryRun,
            lines.Count,
            [],
            _ => ImportLines.By(actor, language, lines),
            isTooLong ? new TextTooLong(input.Table.Length, LongestTable, "table")
                : wrong.Count > 0 ? new TableNotRight()
                : null,
            cancellation
        );
        return new(
            errors is null ? await journeys.Find(input.Journey, actor, cancellation) : null,
            counts,
            errors is [TableNotRight] ? wrong : [],
            errors
        );
    }
}
