using Hub.GraphQL;
using Hub.Networks.Areas;
using Hub.Shared.Links;
using Hub.Shared.Reference;

namespace Hub.Experiences.Experiences;

/// <summary>Experiences may be linked to by whoever writes; who reads sees the links to those they may see.</summary>
internal sealed class LinkableExperiences(ExperienceList experiences, CurrentReference reference) : ILinkable
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

    async Task<IReadOnlyDictionary<string, LinkedThing>> ILinkedThings.Find(
        IReadOnlyCollection<string> keys,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var areas = reference.Current.Part<AreaMap>();
        var found = await experiences.Find([.. keys.Select(Guid.Parse)], sight, cancellation);
        return found
            .OfType<Experience>()
            .ToDictionary(
                one => one.Uuid.ToString("D"),
                one => new LinkedThing(
                    one.Title,
                    $"{Path}{one.Uuid:D}",
                    areas.Municipality(one.MunicipalityNumber)?.Label
                )
            );
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
