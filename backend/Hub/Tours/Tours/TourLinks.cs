using Hub.GraphQL;
using Hub.Shared.Links;

namespace Hub.Tours.Tours;

/// <summary>Tours are public: whoever reads a link to one may see it.</summary>
internal sealed class LinkableTours(TourList tours) : ILinkable
{
    public string Type => nameof(Tour);

    public string Path => "/turne/";

    public bool HasUuid => true;

    public async Task<IReadOnlyDictionary<string, string>> Titles(
        IReadOnlyCollection<string> keys,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var found = await tours.Find([.. keys.Select(Guid.Parse)], cancellation);
        return found.OfType<Tour>().ToDictionary(tour => tour.Uuid.ToString("D"), tour => tour.Title);
    }
}

/// <summary>So are their stops.</summary>
internal sealed class LinkableStops(StopList stops) : ILinkable
{
    public string Type => nameof(Stop);

    public string Path => "/stopp/";

    public bool HasUuid => true;

    public async Task<IReadOnlyDictionary<string, string>> Titles(
        IReadOnlyCollection<string> keys,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var found = await stops.Find([.. keys.Select(Guid.Parse)], cancellation);
        return found.OfType<Stop>().ToDictionary(stop => stop.Uuid.ToString("D"), stop => stop.Label);
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

[ObjectType<Stop>]
public static class StopLinks
{
    /// <summary>Topics that link here, the newest link first, as far as the viewer may see them.</summary>
    [Cost(2), ListSize(AssumedSize = 10)]
    public static Task<IReadOnlyList<IReadOnlyList<Link>>> LinkedFrom(
        [Parent] IReadOnlyList<Stop> stops,
        Actor actor,
        LinkList links,
        CancellationToken cancellation
    ) => links.To(nameof(Stop), [.. stops.Select(one => one.Uuid.ToString("D"))], actor.Sight, cancellation);
}
