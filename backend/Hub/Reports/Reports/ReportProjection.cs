using System.Text.Json;
using Hub.EventStore;
using Hub.Reports.Figures;
using Hub.Shared.Commands;
using Hub.Shared.Text;

namespace Hub.Reports.Reports;

/// <summary>Folds reports into rows: the report, and what was done with it by whom.</summary>
public sealed class ReportProjection : IProjection
{
    /// <summary>As rows keep figures.</summary>
    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public string Name => "reports";

    /// <summary>Also raised when Markdown is rendered differently, since rows keep their HTML.</summary>
    public int Version => 1;

    public IReadOnlyList<string> Tables { get; } = ["reports", "report_steps"];

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        var (report, sequence) = (recorded.Stream.Value, recorded.Sequence);
        switch (recorded.Data)
        {
            case ReportDrafted drafted:
                batch.Add(
                    Sql("AddReport"),
                    [
                        report,
                        drafted.Network,
                        drafted.Programme,
                        drafted.Date,
                        nameof(ReportStatus.Draft),
                        drafted.Language.Code(),
                        Write(drafted.Figures),
                        drafted.Told.ToArray(),
                        drafted.At,
                        recorded.Headers.Client == SampleClient.Name,
                        sequence,
                    ]
                );
                Step("DRAFTED", drafted.DraftedBy, drafted.At);
                break;
            case ReportFiguresDrawn drawn:
                batch.Add(Sql("DrawFigures"), report, Write(drawn.Figures), sequence);
                Step("FIGURES_DRAWN", drawn.DrawnBy, drawn.At);
                break;
            case ReportApproved approved:
                batch.Add(
                    Sql("ApproveReport"),
                    [
                        report,
                        nameof(ReportStatus.Approved),
                        approved.Document.Language.Code(),
                        approved.Document.Kept(),
                        approved.Document.Html(),
                        approved.Checksum,
                        approved.ApprovedBy,
                        recorded.Headers.ActingFor,
                        approved.At,
                        sequence,
                    ]
                );
                Step("APPROVED", approved.ApprovedBy, approved.At);
                break;
            case ReportReopened reopened:
                batch.Add(Sql("ReopenReport"), report, nameof(ReportStatus.Draft), sequence);
                Step("REOPENED", reopened.ReopenedBy, reopened.At);
                break;
            case ReportSent sent:
                batch.Add(
                    Sql("SendReport"),
                    [
                        report,
                        nameof(ReportStatus.Sent),
                        sent.Networks.ToArray(),
                        sent.SentBy,
                        recorded.Headers.ActingFor,
                        sent.At,
                        sequence,
                    ]
                );
                Step("SENT", sent.SentBy, sent.At);
                break;
        }

        void Step(string kind, Guid? person, DateTimeOffset at) =>
            batch.Add(
                Sql("AddStep"),
                [report, sequence, kind, person, person is null ? null : recorded.Headers.ActingFor, at]
            );
    }

    public void Erase(RecordedEvent masked, SqlBatch batch)
    {
        if (masked.Data is ReportApproved approved && approved.Document.Kept() is null)
            batch.Add(Sql("EraseDocument"), masked.Stream.Value, masked.Sequence);
    }

    private static string Write(ReportFigures figures) => JsonSerializer.Serialize(figures, Json);

    private static string Sql(string name) => SqlFile.Read<ReportProjection>(name);
}
