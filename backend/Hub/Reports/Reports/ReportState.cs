using Hub.EventStore;
using Hub.Reports.Figures;

namespace Hub.Reports.Reports;

/// <summary>How far a report has come.</summary>
/// <remarks>Rows store the name: never rename.</remarks>
public enum ReportStatus
{
    /// <summary>It is being written.</summary>
    Draft,

    /// <summary>It has been read and approved, and waits to be sent.</summary>
    Approved,

    /// <summary>It has been sent and stays as it is.</summary>
    Sent,
}

/// <summary>What decisions on a report need to know.</summary>
public abstract record ReportState : IState<ReportState>
{
    public static ReportState Initial { get; } = new NotDrafted();

    public sealed record NotDrafted : ReportState;

    /// <summary>The id belongs to something that is no report.</summary>
    public sealed record Foreign : ReportState;

    /// <param name="Drawing">How many times figures were drawn.</param>
    public sealed record Drafted(string Network, ReportStatus Status, int Drawing, ReportFigures Figures) : ReportState;

    public ReportState Evolve(Event recorded) =>
        (this, recorded) switch
        {
            (NotDrafted, ReportDrafted drafted) => new Drafted(drafted.Network, ReportStatus.Draft, 1, drafted.Figures),
            (NotDrafted, _) => new Foreign(),
            (Drafted report, ReportFiguresDrawn drawn) => report with
            {
                Drawing = report.Drawing + 1,
                Figures = drawn.Figures,
            },
            (Drafted report, ReportApproved) => report with { Status = ReportStatus.Approved },
            (Drafted report, ReportReopened) => report with { Status = ReportStatus.Draft },
            (Drafted report, ReportSent) => report with { Status = ReportStatus.Sent },
            _ => this,
        };
}
