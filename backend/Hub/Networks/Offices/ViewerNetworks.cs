using Hub.GraphQL;
using Hub.Identity.Offices;
using Hub.Identity.Viewing;
using Hub.Networks.Areas;

namespace Hub.Networks.Offices;

[ObjectType<Viewer>]
public static class ViewerNetworks
{
    /// <summary>The networks that the viewer is a member of; a national lead's are all.</summary>
    [ListSize(AssumedSize = 4)]
    public static IReadOnlyList<Network> Networks([Parent] Viewer viewer, AreaMap areas, INetworkMap map) =>
        Ordered(viewer.Offices.SelectMany(office => OfficeNetworks.Of(office, map)).ToHashSet(), areas);

    internal static IReadOnlyList<Network> Ordered(IReadOnlySet<string> keys, AreaMap areas) =>
        [.. areas.Networks.Where(network => keys.Contains(network.Key))];
}
