using Hub.EventStore;
using Hub.Reports.Dates;
using Hub.Reports.Figures;
using Hub.Reports.Reports;
using Hub.Reports.Texts;
using Hub.Shared.Commands;
using Hub.Shared.Due;
using Hub.Shared.Notices;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Reports;

/// <summary>
/// Status reports of counties' networks: drafted from the data at the programmes' report dates, edited, approved, sent.
/// Streams: one a report, one a programme with its next date. Texts that are being written are rows. Mutations:
/// draftReport, drawReportFigures, saveReportText, approveReport, reopenReport, sendReport. Queries: report, reports; node
/// Report.
/// </summary>
public static class ReportsModule
{
    public static IServiceCollection AddReports(this IServiceCollection services) =>
        services
            .AddThings<Report, ReportList>()
            .AddSingleton<ReportTextList>()
            .AddSingleton<IPersonalRows, ReportTextErasure>()
            .AddSingleton<FigureList>()
            .AddSingleton<ReportDrafts>()
            .AddSingleton<ReportReceivers>()
            .AddSingleton<ReportDocument>()
            .AddSingleton<ReportArchive>()
            .AddScoped<ReportCommands>()
            .AddSingleton<IProjection, ReportProjection>()
            .AddSingleton<PlanReportDates>()
            .AddSingleton<IDueTimes, ReportDateTimes>()
            .AddSingleton<IWhenDue, DraftOnDate>()
            .AddSingleton<INoticeThings, NoticedReports>()
            .AddTellings<ReportNotices>(ReportNotices.Drafted, ReportNotices.Sent);
}
