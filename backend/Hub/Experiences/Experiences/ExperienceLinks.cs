using Hub.GraphQL;
using Hub.Shared.Links;

namespace Hub.Experiences.Experiences;

/// <summary>Experiences may be linked to by whoever writes; who reads sees the links to those they may see.</summary>
internal sealed class LinkableExperiences(ExperienceList experiences) : ILinkable
{
    public string Type => nameof(Experience);

    public string Path => "/erfaring/";

    public bool HasUuid => true;

    public async Task<IReadOnlyDictionary<string, string>> Titles(
        IReadOnlyCollection<string> keys,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var found = await experiences.Find([.. keys.Select(Guid.Parse)], sight, cancellation);
        return found.OfType<Experience>().ToDictionary(one => one.Uuid.ToString("D"), one => one.Title);
    }
}

[ObjectType<Experience>]
public static class ExperienceLinks
{
    /// <summary>What it was born of, such as a question in a session; as far as the viewer may see it.</summary>
    [Cost(2), ListSize(AssumedSize = 2)]
    public static Task<IReadOnlyList<IReadOnlyList<Link>>> Origins(
        [Parent] IReadOnlyList<Experience> experiences,
        Actor actor,
        LinkList links,
        CancellationToken cancellation
    ) => links.Origins(nameof(Experience), experiences.Select(one => one.Uuid), actor.Sight, cancellation);

    /// <summary>Topics that link here, the newest link first, as far as the viewer may see them.</summary>
    [Cost(2), ListSize(AssumedSize = 10)]
    public static Task<IReadOnlyList<IReadOnlyList<Link>>> LinkedFrom(
        [Parent] IReadOnlyList<Experience> experiences,
        Actor actor,
        LinkList links,
        CancellationToken cancellation
    ) =>
        links.To(nameof(Experience), [.. experiences.Select(one => one.Uuid.ToString("D"))], actor.Sight, cancellation);
}
