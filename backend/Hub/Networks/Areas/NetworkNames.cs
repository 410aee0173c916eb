using Hub.Shared.Reference;
using Hub.Shared.Text;

namespace Hub.Networks.Areas;

/// <summary>What networks are called where they are named in a sentence: a county's by its county.</summary>
public sealed class NetworkNames(CurrentReference reference)
{
    private static readonly Names National = new("Nasjonalt nettverk", "Nasjonalt nettverk", "National network");

    public Names? Of(string key)
    {
        var areas = reference.Current.Part<AreaMap>();
        return areas.Network(key) switch
        {
            null => null,
            { CountyNumber: null } => National,
            { CountyNumber: var number } => areas.County(number) is { } county
                ? new Names(county.Name, null, null)
                : null,
        };
    }
}
