using Hub.GraphQL;
using Hub.Shared.Links;
using Hub.Shared.Text;

namespace Hub.Tours.Sessions.Captions;

/// <summary>A recorded moment becomes an experience, and both know of each other.</summary>
internal sealed class LinkedCaptions(CaptionList captions) : ILinkedThings
{
    private const int TitleLength = 80;

    public string Type => nameof(Caption);

    public bool HasUuid => true;

    public async Task<IReadOnlyDictionary<string, LinkedThing>> Find(
        IReadOnlyCollection<string> keys,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var found = await captions.Find([.. keys.Select(Guid.Parse)], sight, cancellation);
        return found
            .OfType<Caption>()
            .DistinctBy(caption => caption.Uuid)
            .ToDictionary(
                caption => caption.Uuid.ToString("D"),
                caption => new LinkedThing(
                    caption.Line is { } line ? MarkdownText.Excerpt(line, TitleLength) : "—",
                    $"/okt/{caption.SessionId:D}/etterpa"
                )
            );
    }
}

[ObjectType<Caption>]
public static class CaptionLinks
{
    /// <summary>What came of it, such as an experience; as far as the viewer may see it.</summary>
    [Cost(2), ListSize(AssumedSize = 1)]
    public static Task<IReadOnlyList<IReadOnlyList<Link>>> LedTo(
        [Parent] IReadOnlyList<Caption> captions,
        Actor actor,
        LinkList links,
        CancellationToken cancellation
    ) => links.LedTo(nameof(Caption), captions.Select(caption => caption.Uuid), actor.Sight, cancellation);
}
