using Hub.Reports.Texts;
using Hub.Shared.Refusals;

namespace Hub.Reports;

// Every "no" about reports, beside those all modules share. Codes are stable.

/// <summary>There is no report of that id, or the viewer may not see it.</summary>
public sealed record ReportNotFound()
    : Refusal("REPORT_NOT_FOUND", "There is no such report, or you may not see it.", "report");

/// <summary>Those who run the network write its reports.</summary>
public sealed record OnlyFacilitatorsReport()
    : Refusal("ONLY_FACILITATORS_REPORT", "Only those who run the network write its reports. Ask its facilitator.");

/// <summary>Reports are of counties, in a programme of today.</summary>
public sealed record NothingToReport(string? Field = "programme")
    : Refusal("NOTHING_TO_REPORT", "A report is of a county's network, in a programme that is in force today.", Field);

/// <summary>The report has been approved: nobody writes in it now.</summary>
public sealed record ReportIsApproved()
    : Refusal(
        "REPORT_APPROVED",
        "The report has been approved. Open it again to write in it; what you typed is kept in your window."
    );

/// <summary>The report has been sent: it stays as it is.</summary>
public sealed record ReportIsSent()
    : Refusal("REPORT_SENT", "The report has been sent and stays as it is. Write the next one instead.");

/// <summary>Only an approved report is sent.</summary>
public sealed record ReportNotApproved()
    : Refusal("REPORT_NOT_APPROVED", "Read the report through and approve it before it is sent.");

/// <summary>Somebody wrote in the report, or drew its figures again, after it was read.</summary>
public sealed record ReportChanged()
    : Refusal(
        "REPORT_CHANGED",
        "Somebody has changed the report since you read it. Read it as it is now, and approve that."
    );

/// <summary>Somebody else saved that text meanwhile.</summary>
/// <param name="Current">The text as it is now.</param>
public sealed record ReportTextConflict(SavedReportText Current)
    : Refusal(
        "REPORT_TEXT_CONFLICT",
        "Somebody else has changed this text meanwhile. Compare with it as it is now, and save again.",
        "revision"
    );

/// <summary>The viewer does not run that network.</summary>
/// <param name="Network">Its key.</param>
public sealed record NotYourNetwork(string Network)
    : Refusal("NOT_YOUR_NETWORK", "You send reports to networks that you run, and to the national one.", "networks");
