using Hub.GraphQL;
using Hub.Identity.Offices;
using Hub.Identity.Viewing;
using Hub.Networks.Areas;

namespace Hub.Networks.Members;

[ObjectType<Office>]
public static class OfficeAreas
{
    public static Municipality? Municipality([Parent] Office office, AreaMap areas) =>
        office.MunicipalityNumber is { } number ? areas.Municipality(number) : null;

    public static Body? Body([Parent] Office office, AreaMap areas) =>
        office.BodyKey is { } key ? areas.Body(key) : null;

    /// <summary>The networks that the office makes its holder a member of; of a national lead every one.</summary>
    [ListSize(AssumedSize = 4)]
    public static IReadOnlyList<Network> Networks([Parent] Office office, AreaMap areas, INetworkMap map)
    {
        var keys = OfficeNetworks.Of(office, map);
        return [.. areas.Networks.Where(network => keys.Contains(network.Key))];
    }
}

[ObjectType<Viewer>]
public static class ViewerNetworks
{
    /// <summary>The networks that the viewer is a member of.</summary>
    [ListSize(AssumedSize = 4)]
    public static IReadOnlyList<Network> Networks([Parent] Viewer viewer, Actor actor, AreaMap areas) =>
        [.. areas.Networks.Where(network => actor.IsMemberOf(network.Key))];
}
