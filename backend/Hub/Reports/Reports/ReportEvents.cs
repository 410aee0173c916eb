using Hub.EventStore;
using Hub.Reports.Figures;
using Hub.Shared.Text;

namespace Hub.Reports.Reports;

// Stored under these names and shapes: add new ones, never rename or reshape. Told are those who got a notice of it.

/// <summary>A county's report for a day begins with what was counted then. <c>DraftedBy</c> is null where its day came.</summary>
public sealed record ReportDrafted(
    string Network,
    string Programme,
    DateOnly Date,
    Language Language,
    ReportFigures Figures,
    IReadOnlyList<Guid> Told,
    Guid? DraftedBy,
    DateTimeOffset At
) : Event;

/// <summary>It was counted again; what was written stays.</summary>
public sealed record ReportFiguresDrawn(ReportFigures Figures, Guid DrawnBy, DateTimeOffset At) : Event;

/// <summary>
/// The whole report as it was read and approved, in Markdown, and the SHA-256 of those bytes: what is sent and archived.
/// </summary>
public sealed record ReportApproved(Text Document, string Checksum, Guid ApprovedBy, DateTimeOffset At) : Event;

/// <summary>It is written in again before it is sent.</summary>
public sealed record ReportReopened(Guid ReopenedBy, DateTimeOffset At) : Event;

/// <summary>It goes to these networks, and nobody changes it any more.</summary>
public sealed record ReportSent(
    IReadOnlyList<string> Networks,
    IReadOnlyList<Guid> Told,
    Guid SentBy,
    DateTimeOffset At
) : Event;
