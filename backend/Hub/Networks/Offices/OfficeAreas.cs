using Hub.GraphQL;
using Hub.Identity.Offices;
using Hub.Networks.Areas;

namespace Hub.Networks.Offices;

/// <summary>Where an office is: Identity knows the keys, this module what they name.</summary>
[ObjectType<Office>]
public static class OfficeAreas
{
    /// <summary>The municipality that it is held for; null where there is none.</summary>
    public static Municipality? Municipality([Parent] Office office, AreaMap areas) =>
        office.MunicipalityNumber is { } number ? areas.Municipality(number) : null;

    /// <summary>The body that it is held for; null where there is none.</summary>
    public static Body? Body([Parent] Office office, AreaMap areas) =>
        office.BodyKey is { } key ? areas.Body(key) : null;

    /// <summary>The networks that the office makes its holder a member of.</summary>
    [ListSize(AssumedSize = 4)]
    public static IReadOnlyList<Network> Networks([Parent] Office office, AreaMap areas, INetworkMap map) =>
        ViewerNetworks.Ordered(OfficeNetworks.Of(office, map), areas);
}
