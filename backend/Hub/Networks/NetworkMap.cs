using System.Collections.Frozen;
using Hub.Networks.Areas;
using Hub.Shared.Reference;

namespace Hub.Networks;

/// <summary>What an office counts in, from the reference data as it is now.</summary>
public sealed class NetworkMap(CurrentReference reference) : INetworkMap
{
    private AreaMap Areas => reference.Current.Part<AreaMap>();

    public IReadOnlySet<string> All =>
        Areas.Networks.Select(network => network.Key).ToFrozenSet(StringComparer.Ordinal);

    public string? OfMunicipality(string number) => Areas.Municipality(number)?.CountyNumber;

    public IReadOnlyList<string> OfBody(string key)
    {
        var areas = Areas;
        return areas.Body(key) switch
        {
            null => [],
            { Kind: BodyKind.National } => [NetworkKeys.National],
            var body => [.. areas.Today(body.CountyNumbers).Select(county => county.Number)],
        };
    }
}
