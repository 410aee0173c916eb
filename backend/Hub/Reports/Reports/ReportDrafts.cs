using Hub.EventStore;
using Hub.Identity.Offices;
using Hub.Networks.AccessRequests;
using Hub.Networks.Areas;
using Hub.Programmes;
using Hub.Reports.Figures;
using Hub.Shared.Reference;
using Hub.Shared.Text;

namespace Hub.Reports.Reports;

/// <summary>How a report begins: one of a network, a programme and a day, however often it is asked for.</summary>
public sealed class ReportDrafts(FigureList figures, ReportList reports, OfficeList offices, CurrentReference reference)
{
    private static readonly Guid Namespace = new("9d0f5c52-6a1e-5f07-8f0a-3c7f6f2b1e01");

    public static Guid IdOf(string network, string programme, DateOnly date) =>
        StreamId.FromKey(Namespace, $"{programme}/{network}/{date:yyyy-MM-dd}").Value;

    public async Task<ReportDrafted> Make(
        string network,
        Programme programme,
        DateOnly date,
        Guid? by,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var areas = reference.Current.Part<AreaMap>();
        var since = await reports.LastSent(network, programme.Key, cancellation);
        return new(
            network,
            programme.Key,
            date,
            LanguageOf(areas.County(network)!),
            await figures.Draw(network, programme, since, now, cancellation),
            await new NetworkLeaders(offices, areas).Of(areas.Network(network)!, cancellation),
            by,
            now
        );
    }

    internal static Decision Decide(ReportState state, ReportDrafted drafted) =>
        state switch
        {
            ReportState.NotDrafted => drafted,
            ReportState.Drafted => new AlreadyDone(),
            _ => new Shared.Refusals.IdTaken(),
        };

    /// <summary>What the county has decided for letters to it, else what most of its municipalities have.</summary>
    internal static Language LanguageOf(County county) =>
        county.LanguageForm is LanguageForm.Nynorsk
        || county is { LanguageForm: LanguageForm.Neutral, MajorityForm: LanguageForm.Nynorsk }
            ? Language.Nn
            : Language.Nb;
}
