using Hub.GraphQL;
using Hub.Networks;
using Hub.Networks.Areas;
using Hub.Programmes;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Time;

namespace Hub.Reports.Reports;

/// <param name="Network">The key of a county's network.</param>
/// <param name="Programme">The key of a programme that is in force.</param>
public sealed record DraftReportInput(string Network, string Programme, Guid? CommandId = null) : ICommandInput;

[MutationType]
public static class DraftReport
{
    /// <summary>
    /// Drafts a status report for today from the data, beside those that come at the programme's own dates. For those who
    /// run the network. There is one a day: asked again, it is the same.
    /// </summary>
    [GraphQLName("draftReport")]
    public static async Task<ReportPayload> Run(
        DraftReportInput input,
        Actor actor,
        AreaMap areas,
        ProgrammeCatalogue programmes,
        ReportDrafts drafts,
        ReportCommands commands,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is not { } person)
            return ReportPayload.Refuse(new SignInRequired());
        if (areas.Network(input.Network) is not { } network)
            return ReportPayload.Refuse(new NetworkNotFound());
        if (!actor.MayFacilitate(input.Network))
            return ReportPayload.Refuse(
                actor.IsMemberOf(input.Network) ? new OnlyFacilitatorsReport() : new NotAMember()
            );
        var today = Norway.DayOf(commands.Now);
        if (network.Kind is not NetworkKind.County)
            return ReportPayload.Refuse(new NothingToReport("network"));
        if (programmes.Programme(input.Programme) is not { } programme || !programme.IsValidOn(today))
            return ReportPayload.Refuse(new NothingToReport());
        var drafted = await drafts.Make(input.Network, programme, today, person, commands.Now, cancellation);
        // Who drafts it writes it, also where the network has nobody of its own.
        drafted = drafted with
        {
            Told = [.. drafted.Told.Append(person).Distinct()],
        };
        return await commands.Decide(
            ReportDrafts.IdOf(input.Network, input.Programme, today),
            input.Network,
            input,
            state => ReportDrafts.Decide(state, drafted),
            cancellation
        );
    }
}
