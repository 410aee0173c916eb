using Hub.Identity.Offices;
using Hub.Networks.Areas;
using Hub.Shared.Refusals;

namespace Hub.Tours.Sessions.Minutes;

/// <summary>Who may be named as having said yes, and who is told of it: that person, or the municipality's contacts.</summary>
public sealed class CommittedParties(AreaMap areas, OfficeList offices)
{
    public async Task<(IReadOnlyList<Guid> Told, Refusal? Refusal)> Find(
        string? municipality,
        Guid? person,
        CancellationToken cancellation
    )
    {
        if (municipality is not null && areas.Municipality(municipality) is null)
            return ([], new UnknownMunicipality());
        // Names of others are not for whoever guesses an id.
        if (person is { } id)
            return await offices.Of(id, cancellation) is { Offices.Count: > 0 }
                ? ([id], null)
                : ([], new PersonNotFound());
        if (municipality is null)
            return ([], null);
        var held = await offices.In([municipality], [], network: "", cancellation);
        return (
            [
                .. held.Where(office => office.Kind is OfficeKind.MainContact or OfficeKind.Deputy)
                    .Select(office => office.PersonId)
                    .Distinct(),
            ],
            null
        );
    }
}
