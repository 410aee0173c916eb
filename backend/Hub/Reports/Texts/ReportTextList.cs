using Hub.EventStore;
using Hub.GraphQL;
using Hub.Reports.Figures;
using Npgsql;

namespace Hub.Reports.Texts;

/// <summary>What somebody wrote in a part of a draft.</summary>
/// <param name="Section">Which part.</param>
/// <param name="Markdown">As it was written; empty where the part shall be left out.</param>
/// <param name="Revision">Counts its saves; say the one that was read when saving.</param>
/// <param name="SavedAt">When it was saved last.</param>
public sealed record SavedReportText(
    ReportSection Section,
    [property: GraphQLType("Markdown")] string Markdown,
    int Revision,
    DateTimeOffset SavedAt
);

/// <summary>
/// Texts of drafts, as rows until they are approved. For those who were found to see the draft: who asks has loaded it.
/// </summary>
public sealed class ReportTextList(NpgsqlDataSource database)
{
    public async Task<ILookup<Guid, SavedReportText>> Of(IReadOnlyList<Guid> reports, CancellationToken cancellation)
    {
        await using var command = Command("TextsOfReports").With("ids", reports.ToArray());
        var rows = await command.ReadAll(
            row =>
                (
                    Report: row.GetGuid(0),
                    Text: new SavedReportText(
                        Enum.Parse<ReportSection>(row.GetString(1)),
                        row.GetString(2),
                        row.GetInt32(3),
                        row.Instant(4)
                    )
                ),
            cancellation
        );
        return rows.ToLookup(row => row.Report, row => row.Text);
    }

    /// <summary>How often anything in each was saved; 0 before the first time.</summary>
    public async Task<IReadOnlyDictionary<Guid, int>> Revisions(
        IReadOnlyList<Guid> reports,
        CancellationToken cancellation
    )
    {
        await using var command = Command("RevisionsOfReports").With("ids", reports.ToArray());
        return (await command.ReadAll(row => (row.GetGuid(0), row.GetInt32(1)), cancellation)).ToDictionary();
    }

    /// <summary>
    /// Takes the place of the revision that was read, 0 for none. False where another one is there, or the draft is closed.
    /// </summary>
    public async Task<bool> Save(
        Guid report,
        ReportSection section,
        string markdown,
        int read,
        Guid person,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        await using var command = Command("SaveText")
            .With("report", report)
            .With("section", section.ToString())
            .With("markdown", markdown)
            .With("read", read)
            .With("person", person)
            .With("now", now);
        return await command.ExecuteNonQueryAsync(cancellation) == 1;
    }

    /// <summary>From here on nobody saves. False where the draft is at another revision than was read.</summary>
    public async Task<bool> Close(Guid report, int revision, CancellationToken cancellation) =>
        await Command("CloseDraft").With("report", report).With("revision", revision).ExecuteNonQueryAsync(cancellation)
        == 1;

    public Task Open(Guid report, CancellationToken cancellation) =>
        Command("OpenDraft").With("report", report).ExecuteNonQueryAsync(cancellation);

    private NpgsqlCommand Command(string sql) => database.CreateCommand(SqlFile.Read<ReportTextList>(sql));
}

/// <summary>What is being written is no documentation yet: what a person saved last goes with them.</summary>
public sealed class ReportTextErasure : IPersonalRows
{
    public void Erase(Guid person, SqlBatch batch) => batch.Add(SqlFile.Read<ReportTextErasure>("EraseTexts"), person);
}
