using System.Collections.Frozen;
using Hub.Networks.Areas;
using Hub.Shared.Reference;

namespace Hub.Networks;

/// <summary>What offices need to know of networks, from the reference data as it is now.</summary>
internal sealed class NetworkMap(CurrentReference reference) : INetworkMap
{
    private AreaMap Areas => reference.Current.Part<AreaMap>();

    public IReadOnlySet<string> All => Areas.Networks.Select(network => network.Key).ToFrozenSet();

    public string? OfMunicipality(string number) => Areas.Municipality(number)?.CountyNumber;

    public IReadOnlyList<string> OfBody(string key) =>
        Areas.Body(key) switch
        {
            null => [],
            { Kind: BodyKind.National } => [NetworkKeys.National],
            { } body => [.. Areas.Today(body.CountyNumbers).Select(county => county.Number)],
        };
}
