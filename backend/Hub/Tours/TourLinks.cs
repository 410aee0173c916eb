using Hub.GraphQL;
using Hub.Shared.Links;
using Hub.Shared.Reference;

namespace Hub.Tours;

/// <summary>Tours are public: whoever reads a link to one may see it.</summary>
internal sealed class LinkableTours(CurrentReference reference) : ILinkable
{
    public string Type => nameof(Tour);

    public string Path => "/turne/";

    public bool HasUuid => true;

    public Task<IReadOnlyDictionary<string, string>> Titles(
        IReadOnlyCollection<string> keys,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var catalogue = reference.Current.Part<TourCatalogue>();
        return Task.FromResult<IReadOnlyDictionary<string, string>>(
            keys.Select(key => catalogue.Find(Guid.Parse(key)))
                .OfType<Tour>()
                .ToDictionary(tour => tour.Uuid.ToString("D"), tour => tour.Title)
        );
    }
}

[ObjectType<Tour>]
public static class TourLinks
{
    /// <summary>Topics that link here, the newest link first, as far as the viewer may see them.</summary>
    [Cost(2), ListSize(AssumedSize = 10)]
    public static Task<IReadOnlyList<IReadOnlyList<Link>>> LinkedFrom(
        [Parent] IReadOnlyList<Tour> tours,
        Actor actor,
        LinkList links,
        CancellationToken cancellation
    ) => links.To(nameof(Tour), [.. tours.Select(one => one.Uuid.ToString("D"))], actor.Sight, cancellation);
}
