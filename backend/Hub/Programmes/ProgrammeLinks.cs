using Hub.GraphQL;
using Hub.Shared.Links;
using Hub.Shared.Reference;

namespace Hub.Programmes;

/// <summary>Programmes are public: whoever reads a link to one may see it.</summary>
internal sealed class LinkableProgrammes(CurrentReference reference) : ILinkable
{
    public string Type => nameof(Programme);

    public string Path => "/program/";

    public bool HasUuid => false;

    public Task<IReadOnlyDictionary<string, string>> Titles(
        IReadOnlyCollection<string> keys,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var catalogue = reference.Current.Part<ProgrammeCatalogue>();
        return Task.FromResult<IReadOnlyDictionary<string, string>>(
            keys.Select(key => catalogue.Programme(key))
                .OfType<Programme>()
                .ToDictionary(programme => programme.Key, programme => programme.Name.Nb)
        );
    }
}

[ObjectType<Programme>]
public static class ProgrammeLinks
{
    /// <summary>Topics that link here, the newest link first, as far as the viewer may see them.</summary>
    [Cost(2), ListSize(AssumedSize = 10)]
    public static Task<IReadOnlyList<IReadOnlyList<Link>>> LinkedFrom(
        [Parent] IReadOnlyList<Programme> programmes,
        Actor actor,
        LinkList links,
        CancellationToken cancellation
    ) => links.To(nameof(Programme), [.. programmes.Select(one => one.Key)], actor.Sight, cancellation);
}
