using Hub.Identity.Offices;
using Hub.Networks.Areas;

namespace Hub.Networks.AccessRequests;

/// <summary>Who answers for a network today: its facilitators, and where it has none the national leads.</summary>
public sealed class NetworkLeaders(OfficeList offices, AreaMap areas)
{
    public async Task<IReadOnlyList<Guid>> Of(Network network, CancellationToken cancellation)
    {
        var bodies = areas.BodiesOf(network.CountyNumber).Select(body => body.Key).ToArray();
        var held = await offices.In([], bodies, network.Key, cancellation);
        var facilitators = held.Where(office => office.Kind is OfficeKind.Facilitator).ToArray();
        if (facilitators.Length == 0)
            facilitators = [.. await offices.NationalLeads(cancellation)];
        return [.. facilitators.Select(office => office.PersonId).Distinct()];
    }
}
