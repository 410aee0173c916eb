using Hub.EventStore;
using Hub.GraphQL;
using Hub.Reports.Texts;
using Hub.Shared.Commands;

namespace Hub.Reports.Reports;

/// <param name="Report">The approved report.</param>
public sealed record ReopenReportInput([property: ID<Report>] Guid Report, Guid? CommandId = null) : ICommandInput;

[MutationType]
public static class ReopenReport
{
    /// <summary>Takes an approval back before the report is sent, so that it can be written in again.</summary>
    [GraphQLName("reopenReport")]
    public static async Task<ReportPayload> Run(
        ReopenReportInput input,
        Actor actor,
        ReportTextList texts,
        ReportCommands commands,
        CancellationToken cancellation
    )
    {
        var (report, refusal) = await commands.Find(input.Report, cancellation);
        if (report is null)
            return ReportPayload.Refuse(refusal!);
        var answer = await commands.Decide(
            input.Report,
            report.NetworkKey,
            input,
            state => Decide(state, actor.PersonId!.Value, commands.Now),
            cancellation
        );
        if (answer.Errors is null)
            await texts.Open(input.Report, cancellation);
        return answer;
    }

    internal static Decision Decide(ReportState state, Guid person, DateTimeOffset now) =>
        state switch
        {
            ReportState.Drafted { Status: ReportStatus.Draft } => new AlreadyDone(),
            ReportState.Drafted { Status: ReportStatus.Approved } => new ReportReopened(person, now),
            ReportState.Drafted => new ReportIsSent(),
            _ => new ReportNotFound(),
        };
}
