using System.Globalization;
using Hub.Experiences.Experiences;
using Hub.Networks.Areas;
using Hub.Shared.Links;
using Hub.Shared.Reference;
using Hub.Shared.Text;

namespace Hub.Experiences.Adoptions;

/// <summary>Adoptions as where a measure comes from: on the page of what was taken into use, under its title.</summary>
internal sealed class LinkedAdoptions(AdoptionList adoptions, ExperienceList experiences, CurrentReference reference)
    : ILinkedThings
{
    private const int LongestLesson = 500;

    public string Type => nameof(Adoption);

    public bool HasUuid => true;

    public async Task<IReadOnlyDictionary<string, LinkedThing>> Find(
        IReadOnlyCollection<string> keys,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var areas = reference.Current.Part<AreaMap>();
        var found = (await adoptions.Find([.. keys.Select(Guid.Parse)], sight, cancellation))
            .OfType<Adoption>()
            .ToArray();
        var sources = await experiences.Find([.. found.Select(one => one.ExperienceId)], sight, cancellation);
        var steps = await adoptions.Steps([.. found.Select(one => one.Uuid)], sight, cancellation);
        return found
            .Zip(sources)
            .Where(pair => pair.Second is not null)
            .ToDictionary(
                pair => pair.First.Uuid.ToString("D"),
                pair => new LinkedThing(
                    pair.Second!.Title,
                    string.Create(CultureInfo.InvariantCulture, $"/erfaring/{pair.Second.Uuid:D}#{pair.First.Uuid:D}"),
                    areas.Municipality(pair.First.MunicipalityNumber)?.Label,
                    steps[pair.First.Uuid].LastOrDefault(step => step.Learning is not null)?.Learning is { } learnt
                        ? new Lesson(learnt.Language, MarkdownText.Excerpt(learnt.Markdown, LongestLesson))
                        : null
                )
            );
    }
}
