using Hub.Experiences.Experiences;
using Hub.GraphQL;
using Hub.Shared.Text;

namespace Hub.Experiences.Drafts;

/// <summary>The form as it is filled in so far: everything may be missing until it is sent to review.</summary>
/// <param name="Title">The title, in plain text.</param>
/// <param name="Sections">The parts of the form; empty ones are left out.</param>
/// <param name="FocusAreas">Keys of the focus areas that it is about.</param>
/// <param name="ContactOffice">The office that answers questions, not a person.</param>
/// <param name="ContactMailbox">The office's own e-mail address.</param>
/// <param name="Media">Pictures and documents, in their order.</param>
/// <param name="Video">A link to a video elsewhere.</param>
/// <param name="Language">The language of all its texts; without it, the viewer's own.</param>
/// <param name="Phases">Keys of the phases of a journey that it helps in.</param>
public sealed record ExperienceContentInput(
    string Title,
    IReadOnlyList<ExperienceSectionInput>? Sections = null,
    IReadOnlyList<string>? FocusAreas = null,
    string? ContactOffice = null,
    string? ContactMailbox = null,
    IReadOnlyList<ExperienceMediaInput>? Media = null,
    ExperienceVideoInput? Video = null,
    Language? Language = null,
    IReadOnlyList<string>? Phases = null
);

/// <summary>One part of the form.</summary>
/// <param name="Section">Which part.</param>
/// <param name="Markdown">Its text, in Markdown.</param>
public sealed record ExperienceSectionInput(
    ExperienceSection Section,
    [property: GraphQLType("Markdown")] string Markdown
);

/// <summary>A picture or document that was sent to <c>POST /files</c>.</summary>
/// <param name="File">The <c>sha256</c> that <c>POST /files</c> answered.</param>
/// <param name="Description">What a picture shows, or what the document is.</param>
public sealed record ExperienceMediaInput(string File, string Description);

/// <summary>A video elsewhere.</summary>
/// <param name="Link">Its address, beginning with https://.</param>
/// <param name="Consent">Who is seen, and that they agreed to it.</param>
public sealed record ExperienceVideoInput(string Link, string Consent);
