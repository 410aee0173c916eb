using Hub.GraphQL;
using Hub.Shared.Links;
using Hub.Shared.Reference;

namespace Hub.Experiences;

/// <summary>Experiences are public: whoever reads a link to one may see it.</summary>
internal sealed class LinkableExperiences(CurrentReference reference) : ILinkable
{
    public string Type => nameof(Experience);

    public string Path => "/erfaring/";

    public bool HasUuid => true;

    public Task<IReadOnlyDictionary<string, string>> Titles(
        IReadOnlyCollection<string> keys,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var catalogue = reference.Current.Part<ExperienceCatalogue>();
        return Task.FromResult<IReadOnlyDictionary<string, string>>(
            keys.Select(key => catalogue.Find(Guid.Parse(key)))
                .OfType<Experience>()
                .ToDictionary(experience => experience.Uuid.ToString("D"), experience => experience.Title)
        );
    }
}

[ObjectType<Experience>]
public static class ExperienceLinks
{
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
