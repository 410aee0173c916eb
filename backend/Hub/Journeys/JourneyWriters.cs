using Hub.Identity.Offices;

namespace Hub.Journeys;

/// <summary>Who writes a municipality's journey, and is told of it: its main contacts and their deputies now.</summary>
public sealed class JourneyWriters(OfficeList offices)
{
    public async Task<IReadOnlyList<Guid>> Of(string municipality, CancellationToken cancellation) =>
        [
            .. (await offices.In([municipality], [], "", cancellation))
                .Where(office => office.Kind is OfficeKind.MainContact or OfficeKind.Deputy)
                .Select(office => office.PersonId)
                .Distinct(),
        ];
}
