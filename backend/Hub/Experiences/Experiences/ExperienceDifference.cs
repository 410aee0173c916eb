using Hub.Shared.Text;

namespace Hub.Experiences.Experiences;

/// <summary>What changed in one part of an experience between two versions.</summary>
/// <param name="Section">The part of the form; null for the title.</param>
/// <param name="Parts">The words that stayed, went and came, in their order.</param>
public sealed record ExperienceDifference(ExperienceSection? Section, IReadOnlyList<DifferencePart> Parts)
{
    /// <summary>Only parts that changed, in the form's order.</summary>
    public static IReadOnlyList<ExperienceDifference> Between(ExperienceVersion before, ExperienceVersion after)
    {
        var differences = new List<ExperienceDifference>();
        Add(null, before.Title, after.Title);
        foreach (var section in Enum.GetValues<ExperienceSection>())
            Add(section, Markdown(before, section), Markdown(after, section));
        return differences;

        void Add(ExperienceSection? section, string old, string now)
        {
            if (old != now)
                differences.Add(new ExperienceDifference(section, WordDifference.Between(old, now)));
        }
    }

    /// <summary>What changed beside the texts.</summary>
    public static IReadOnlyList<ExperiencePart> Beside(ExperienceVersion before, ExperienceVersion after) =>
        [
            .. Enum.GetValues<ExperiencePart>()
                .Where(part => !Told(before, part).Order().SequenceEqual(Told(after, part).Order())),
        ];

    private static IEnumerable<string> Told(ExperienceVersion version, ExperiencePart part) =>
        part switch
        {
            ExperiencePart.FocusAreas => version.FocusAreaKeys,
            ExperiencePart.Phases => version.Content.Phases ?? [],
            ExperiencePart.Media => version.Content.Media.Select(one => $"{one.File} {one.Description.Markdown}"),
            ExperiencePart.Video => version.Content.Video is { } video
                ? [$"{video.Link} {video.Consent.Markdown}"]
                : [],
            ExperiencePart.Contact => [$"{version.ContactOffice} {version.ContactMailbox}"],
            _ => throw new ArgumentOutOfRangeException(nameof(part), part, null),
        };

    private static string Markdown(ExperienceVersion version, ExperienceSection section) =>
        version.Content.Sections.FirstOrDefault(part => part.Section == section)?.Text.Markdown ?? "";
}
