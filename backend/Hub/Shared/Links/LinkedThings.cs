using Hub.GraphQL;

namespace Hub.Shared.Links;

/// <summary>All modules' things that links may show.</summary>
public sealed class LinkedThings(IEnumerable<ILinkable> withPages, IEnumerable<ILinkedThings> onOthersPages)
{
    private readonly Dictionary<string, ILinkedThings> _byType = withPages
        .Concat(onOthersPages)
        .ToDictionary(type => type.Type);

    /// <summary>The thing that an id names, whether it exists or not; null for what no link is about.</summary>
    public Thing? Named(NodeId id)
    {
        if (id.Type is null || !_byType.TryGetValue(id.Type, out var type))
            return null;
        if (!type.HasUuid)
            return new Thing(type.Type, id.Key);
        return Guid.TryParse(id.Key, out var uuid) ? new Thing(type.Type, uuid.ToString("D")) : null;
    }

    /// <summary>Those that the reader may see; the others are left out, as what does not exist.</summary>
    public async Task<IReadOnlyDictionary<Thing, LinkedThing>> Find(
        IReadOnlyCollection<Thing> things,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var found = new Dictionary<Thing, LinkedThing>();
        foreach (var ofType in things.Distinct().GroupBy(thing => thing.Type))
            if (_byType.TryGetValue(ofType.Key, out var type))
                foreach (var (key, thing) in await type.Find([.. ofType.Select(one => one.Key)], sight, cancellation))
                    found[new Thing(type.Type, key)] = thing;
        return found;
    }
}
