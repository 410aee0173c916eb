namespace Hub.Identity.Offices;

/// <summary>Membership follows from office.</summary>
public static class OfficeNetworks
{
    /// <summary>Keys of the networks that the office makes its holder a member of.</summary>
    public static IReadOnlySet<string> Of(Office office, INetworkMap map)
    {
        if (office.Kind is OfficeKind.NationalLead)
        {
            return map.All;
        }

        var keys = new HashSet<string>(StringComparer.Ordinal);
        if (office.MunicipalityNumber is { } municipality && map.OfMunicipality(municipality) is { } county)
        {
            keys.Add(county);
        }

        if (office.BodyKey is { } body)
        {
            keys.UnionWith(map.OfBody(body));
        }

        if (office.NetworkKey is { } network && map.All.Contains(network))
        {
            keys.Add(network);
        }

        return keys;
    }
}
