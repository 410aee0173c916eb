using Hub.Shared.Text;

namespace Hub.Experiences.Experiences;

// Stored in events in these shapes: add new properties with a default, never rename or reshape.

/// <summary>One version of an experience as it was sent to review. Each text knows who wrote it.</summary>
/// <param name="ContactOffice">An office, not a person: who asks is answered also after somebody has left.</param>
/// <param name="ContactMailbox">The office's own e-mail address.</param>
/// <param name="Phases">Keys of the journey's phases that it helps in; null before experiences had them.</param>
public sealed record ExperienceContent(
    Text Title,
    IReadOnlyList<ExperienceSectionText> Sections,
    IReadOnlyList<string> FocusAreas,
    Text? ContactOffice,
    Text? ContactMailbox,
    IReadOnlyList<ExperienceMedia> Media,
    ExperienceVideo? Video,
    IReadOnlyList<string>? Phases = null
);

public sealed record ExperienceSectionText(ExperienceSection Section, Text Text);

/// <param name="File">SHA-256, lowercase hexadecimal.</param>
/// <param name="Description">What a picture shows, for those who do not see it; what a document is.</param>
public sealed record ExperienceMedia(string File, Text Description);

/// <param name="Consent">Who is seen and that they agreed to it, in the municipality's own words.</param>
public sealed record ExperienceVideo(string Link, Text Consent);
