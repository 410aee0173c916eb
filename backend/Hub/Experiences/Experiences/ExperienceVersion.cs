using Hub.GraphQL;
using Hub.Shared.Text;

namespace Hub.Experiences.Experiences;

/// <summary>An experience as it was written at one time.</summary>
/// <param name="Number">Counts from 1 over all that were sent to review, published or not.</param>
/// <param name="Title">The title, in plain text.</param>
/// <param name="Language">The language that it is written in.</param>
/// <param name="SubmittedAt">When it was sent to review.</param>
/// <param name="PublishedAt">When it was published; null if it was not.</param>
public sealed record ExperienceVersion(
    [property: GraphQLIgnore] Guid ExperienceId,
    int Number,
    string Title,
    Language Language,
    [property: GraphQLIgnore] IReadOnlyList<string> FocusAreaKeys,
    [property: GraphQLIgnore] ExperienceContent Content,
    [property: GraphQLIgnore] IReadOnlyDictionary<ExperienceSection, string> Html,
    DateTimeOffset SubmittedAt,
    DateTimeOffset? PublishedAt
)
{
    /// <summary>An office of the municipality that answers questions.</summary>
    public string? ContactOffice => Content.ContactOffice?.Kept();

    /// <summary>The office's own e-mail address.</summary>
    public string? ContactMailbox => Content.ContactMailbox?.Kept();

    /// <summary>The parts that were filled in, in the form's order.</summary>
    [ListSize(AssumedSize = 6)]
    public IReadOnlyList<ExperienceText> Sections =>
        [
            .. Content
                .Sections.Where(part => part.Text.Kept() is not null)
                .OrderBy(part => part.Section)
                .Select(part => new ExperienceText(
                    part.Section,
                    new TextView(part.Text.Language, part.Text.Markdown, Html.GetValueOrDefault(part.Section, ""))
                )),
        ];

    /// <summary>A link to a video elsewhere.</summary>
    public VideoLink? Video => Content.Video is { } video ? new VideoLink(video.Link, video.Consent.Markdown) : null;
}

/// <summary>One part of an experience.</summary>
/// <param name="Section">Which part.</param>
/// <param name="Text">Its text.</param>
public sealed record ExperienceText(ExperienceSection Section, TextView Text);

/// <summary>A video elsewhere.</summary>
/// <param name="Link">Where the video is: Hub shows the link and loads nothing from there.</param>
/// <param name="Consent">Who is seen, and that they agreed to it.</param>
[GraphQLName("ExperienceVideo")]
public sealed record VideoLink(string Link, string Consent);
