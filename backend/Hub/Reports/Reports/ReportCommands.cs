using Hub.EventStore;
using Hub.GraphQL;
using Hub.Reports.Texts;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;

namespace Hub.Reports.Reports;

public sealed record ReportPayload(Report? Report, IReadOnlyList<IError>? Errors)
{
    internal static ReportPayload Refuse(Refusal refusal) => new(null, [refusal]);
}

/// <summary>What those who run a network do with its report: found as the actor may see it, and theirs to write.</summary>
public sealed class ReportCommands(Actor actor, Commands commands, ReportList reports)
{
    public DateTimeOffset Now => commands.Now;

    /// <summary>The report to write in, or why not.</summary>
    public async Task<(Report? Report, Refusal? Refusal)> Find(Guid id, CancellationToken cancellation)
    {
        if (actor.PersonId is null)
            return (null, new SignInRequired());
        if (await reports.Find(id, actor, cancellation) is not { } report)
            return (null, new ReportNotFound());
        return actor.MayFacilitate(report.NetworkKey) ? (report, null) : (null, new OnlyFacilitatorsReport());
    }

    public async Task<ReportPayload> Decide<TInput>(
        Guid id,
        string network,
        TInput input,
        Func<ReportState, Decision> decide,
        CancellationToken cancellation
    )
        where TInput : ICommandInput
    {
        var refusal = await commands.Decide(
            id,
            input,
            createdId: null,
            actor.Offices.First(office => office.FacilitatesIn(network)).Hat,
            decide,
            cancellation
        );
        if (refusal is not null)
            return ReportPayload.Refuse(refusal);
        return await reports.Find(id, actor, cancellation) is { } report
            ? new(report, null)
            : ReportPayload.Refuse(new ReportNotFound());
    }
}
