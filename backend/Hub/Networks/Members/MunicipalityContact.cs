using Hub.GraphQL;
using Hub.Identity.Offices;
using Hub.Networks.Areas;

namespace Hub.Networks.Members;

[ObjectType<Municipality>]
public static class MunicipalityContact
{
    /// <summary>Public: whether a main contact is appointed. Who it is, people with an office see on the network.</summary>
    public static async Task<IReadOnlyList<bool>> HasMainContact(
        [Parent] IReadOnlyList<Municipality> municipalities,
        OfficeList offices,
        CancellationToken cancellation
    )
    {
        var covered = await offices.MunicipalitiesWithMainContact(cancellation);
        return [.. municipalities.Select(municipality => covered.Contains(municipality.Number))];
    }
}
