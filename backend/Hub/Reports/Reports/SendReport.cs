using Hub.EventStore;
using Hub.GraphQL;
using Hub.Networks;
using Hub.Networks.Areas;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;

namespace Hub.Reports.Reports;

/// <param name="Report">The approved report.</param>
/// <param name="Networks">
/// Keys of further networks that shall have it, of those that the sender runs; its own has it always, and so have the
/// national leads.
/// </param>
public sealed record SendReportInput(
    [property: ID<Report>] Guid Report,
    IReadOnlyList<string>? Networks = null,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class SendReport
{
    /// <summary>
    /// Sends an approved report to its network's main contacts and to the national support apparatus, as a notice with a
    /// letter; one report, however many networks have it. It is archived as it is, and nobody changes it any more.
    /// </summary>
    [GraphQLName("sendReport")]
    public static async Task<ReportPayload> Run(
        SendReportInput input,
        Actor actor,
        AreaMap areas,
        ReportReceivers receivers,
        ReportCommands commands,
        CancellationToken cancellation
    )
    {
        var (report, refusal) = await commands.Find(input.Report, cancellation);
        if (report is null)
            return ReportPayload.Refuse(refusal!);
        string[] networks = [.. (input.Networks ?? []).Prepend(report.NetworkKey).Distinct()];
        if (networks.FirstOrDefault(key => areas.Network(key) is null) is not null)
            return ReportPayload.Refuse(new NetworkNotFound("networks"));
        if (networks.FirstOrDefault(key => key != NetworkKeys.National && !actor.MayFacilitate(key)) is { } other)
            return ReportPayload.Refuse(new NotYourNetwork(other));
        var told = await receivers.Of(networks, cancellation);
        return await commands.Decide(
            input.Report,
            report.NetworkKey,
            input,
            state => Decide(state, networks, told, actor.PersonId!.Value, commands.Now),
            cancellation
        );
    }

    internal static Decision Decide(
        ReportState state,
        IReadOnlyList<string> networks,
        IReadOnlyList<Guid> told,
        Guid person,
        DateTimeOffset now
    ) =>
        state switch
        {
            ReportState.Drafted { Status: ReportStatus.Approved } => new ReportSent(
                networks,
                [.. told.Where(one => one != person)],
                person,
                now
            ),
            ReportState.Drafted { Status: ReportStatus.Draft } => new ReportNotApproved(),
            ReportState.Drafted => new AlreadyDone(),
            _ => new ReportNotFound(),
        };
}
