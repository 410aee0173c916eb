using Hub.Identity.Offices;
using Hub.Networks;
using Hub.Networks.Areas;
using Hub.Shared.Reference;

namespace Hub.Reports.Reports;

/// <summary>
/// Whom a report is sent to: the main contacts of the networks' municipalities with their deputies, those who run these
/// networks, and the national leads. All of them are told by notices, and by mail.
/// </summary>
public sealed class ReportReceivers(OfficeList offices, CurrentReference reference)
{
    public async Task<IReadOnlyList<Guid>> Of(IReadOnlyList<string> networks, CancellationToken cancellation)
    {
        var areas = reference.Current.Part<AreaMap>();
        var found = new List<Office>(await offices.NationalLeads(cancellation));
        foreach (var key in networks.Where(key => key != NetworkKeys.National))
        {
            var numbers = areas.MunicipalitiesOf(key).Select(municipality => municipality.Number).ToArray();
            var bodies = areas.BodiesOf(key).Select(body => body.Key).ToArray();
            var held = await offices.In(numbers, bodies, key, cancellation);
            found.AddRange(
                held.Where(office =>
                    office.Kind is OfficeKind.MainContact or OfficeKind.Deputy or OfficeKind.Facilitator
                )
            );
        }
        return [.. found.Select(office => office.PersonId).Distinct()];
    }
}
