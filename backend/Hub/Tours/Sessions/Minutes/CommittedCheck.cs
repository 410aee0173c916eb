using Hub.Identity.Offices;
using Hub.Networks.Areas;
using Hub.Shared.Refusals;

namespace Hub.Tours.Sessions.Minutes;

/// <summary>Who may be named as having said yes: a municipality that is there, and who holds an office.</summary>
public sealed class CommittedCheck(AreaMap areas, OfficeList offices)
{
    public async Task<Refusal?> Check(string? municipality, Guid? person, CancellationToken cancellation)
    {
        if (municipality is not null && areas.Municipality(municipality) is null)
            return new UnknownMunicipality();
        // Names of others are not for whoever guesses an id.
        return person is { } id && await offices.Of(id, cancellation) is not { Offices.Count: > 0 }
            ? new PersonNotFound()
            : null;
    }
}
