using Hub.EventStore;
using Hub.GraphQL;
using Hub.Programmes;
using Hub.Reports.Figures;
using Hub.Shared.Commands;

namespace Hub.Reports.Reports;

/// <param name="Report">The report.</param>
public sealed record DrawReportFiguresInput([property: ID<Report>] Guid Report, Guid? CommandId = null) : ICommandInput;

[MutationType]
public static class DrawReportFigures
{
    /// <summary>
    /// Counts everything in a draft again, as it is now. What was written by hand stays; parts where nobody wrote say what
    /// the new figures say.
    /// </summary>
    [GraphQLName("drawReportFigures")]
    public static async Task<ReportPayload> Run(
        DrawReportFiguresInput input,
        Actor actor,
        ProgrammeCatalogue programmes,
        FigureList figures,
        ReportCommands commands,
        CancellationToken cancellation
    )
    {
        var (report, refusal) = await commands.Find(input.Report, cancellation);
        if (report is null)
            return ReportPayload.Refuse(refusal!);
        var drawn = await figures.Draw(
            report.NetworkKey,
            programmes.Programme(report.ProgrammeKey)!,
            report.Drawn.Since,
            commands.Now,
            cancellation
        );
        return await commands.Decide(
            input.Report,
            report.NetworkKey,
            input,
            state => Decide(state, drawn, actor.PersonId!.Value, commands.Now),
            cancellation
        );
    }

    internal static Decision Decide(ReportState state, ReportFigures drawn, Guid person, DateTimeOffset now) =>
        state switch
        {
            ReportState.Drafted { Status: ReportStatus.Draft } => new ReportFiguresDrawn(drawn, person, now),
            ReportState.Drafted { Status: ReportStatus.Approved } => new ReportIsApproved(),
            ReportState.Drafted => new ReportIsSent(),
            _ => new ReportNotFound(),
        };
}
