using System.Security.Cryptography;
using Hub.EventStore;
using Hub.GraphQL;
using Hub.Reports.Texts;
using Hub.Shared.Commands;
using Hub.Shared.Text;

namespace Hub.Reports.Reports;

/// <param name="Report">The draft.</param>
/// <param name="Revision">Its <c>revision</c> as it was read: what is approved is what was seen.</param>
/// <param name="Drawing">Its <c>drawing</c> as it was read.</param>
public sealed record ApproveReportInput(
    [property: ID<Report>] Guid Report,
    int Revision,
    int Drawing,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class ApproveReport
{
    /// <summary>
    /// Says that a report is right as it stands; who and when is kept. From then on national leads see it, and nobody writes
    /// in it unless it is opened again.
    /// </summary>
    [GraphQLName("approveReport")]
    public static async Task<ReportPayload> Run(
        ApproveReportInput input,
        Actor actor,
        ReportTextList texts,
        ReportDocument document,
        ReportCommands commands,
        CancellationToken cancellation
    )
    {
        var (report, refusal) = await commands.Find(input.Report, cancellation);
        if (report is null)
            return ReportPayload.Refuse(refusal!);
        if (report.Status is ReportStatus.Draft && !await texts.Close(input.Report, input.Revision, cancellation))
            return ReportPayload.Refuse(new ReportChanged());
        var person = actor.PersonId!.Value;
        var hat = actor.Offices.First(office => office.FacilitatesIn(report.NetworkKey)).Hat;
        var written = (await texts.Of([input.Report], cancellation))[input.Report];
        var text = new Text(person, report.Language, document.Write(report, written, hat, commands.Now));
        var answer = await commands.Decide(
            input.Report,
            report.NetworkKey,
            input,
            state => Decide(state, input.Drawing, text, commands.Now),
            cancellation
        );
        if (answer.Report?.Status is ReportStatus.Draft or null && report.Status is ReportStatus.Draft)
            await texts.Open(input.Report, cancellation);
        return answer;
    }

    internal static Decision Decide(ReportState state, int drawing, Text document, DateTimeOffset now) =>
        state switch
        {
            ReportState.Drafted { Status: ReportStatus.Draft } report when report.Drawing != drawing =>
                new ReportChanged(),
            ReportState.Drafted { Status: ReportStatus.Draft } => new ReportApproved(
                document,
                ChecksumOf(document.Markdown),
                document.AuthorId,
                now
            ),
            ReportState.Drafted { Status: ReportStatus.Approved } => new AlreadyDone(),
            ReportState.Drafted => new ReportIsSent(),
            _ => new ReportNotFound(),
        };

    internal static string ChecksumOf(string markdown) =>
        Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(markdown)));
}
