using Hub.EventStore;
using Hub.GraphQL;
using Hub.Journeys.Journeys;
using Hub.Journeys.Measures;
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
        JourneyCommands commands,
        JourneyList journeys,
        StandingThings things,
        CancellationToken cancellation
    )
    {
        var (lines, wrong) = input.Table.Length > LongestTable ? ([], []) : MeasureTable.Read(input.Table);
        var ids = lines.Select(_ => (New(), New(), New())).ToArray();
        var standing = await things.MeasureIds(input.Journey, cancellation);
        var language = input.Language ?? Languages.OrDefault(actor.Language);
        ImportCounts? counts = null;
        var errors = await commands.Decide(
            input.Journey,
            input,
            [input.Journey, .. standing.Select(id => (StreamId)id), .. ids.Select(id => (StreamId)id.Item1)],
            states =>
            {
                if (states.Of<JourneyState>(input.Journey) is not JourneyState.Opened opened)
                    return new JourneyNotFound();
                var plan = new ImportPlan(
                    input.Journey,
                    opened,
                    standing.Select(id => (id, states.Of<MeasureState>(id))),
                    words => new Text(actor.PersonId!.Value, language, words),
                    commands.Now
                );
                foreach (var (line, own) in lines.Zip(ids))
                    plan.Add(line, own);
                counts = plan.Counts;
                return plan.Decide(input.DryRun);
            },
            cancellation,
            wrong: input.Table.Length > LongestTable ? new TextTooLong(input.Table.Length, LongestTable, "table")
                : wrong.Count > 0 ? new TableNotRight()
                : null
        );
        return new(
            errors is null ? await journeys.Find(input.Journey, actor, cancellation) : null,
            errors is null ? counts : null,
            errors is [TableNotRight] ? wrong : [],
            errors
        );

        Guid New() => Guid.CreateVersion7(commands.Now);
    }
}
