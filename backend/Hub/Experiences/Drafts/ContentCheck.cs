using System.Net.Mail;
using Hub.Experiences.Experiences;
using Hub.Programmes;
using Hub.Shared.Files;
using Hub.Shared.Refusals;
using Hub.Shared.Text;

namespace Hub.Experiences.Drafts;

/// <summary>What a form may hold at any time, and what it must hold before it is sent to review.</summary>
internal static class ContentCheck
{
    public const int Section = 5_000;
    public const int Line = 200;
    public const int Description = 500;
    public const int Link = 500;
    public const int MostMedia = 12;

    /// <summary>What cannot be saved at all; a form that is not finished can.</summary>
    public static Refusal? CheckDraft(this ProgrammeCatalogue programmes, ExperienceContentInput content)
    {
        var sections = content.Sections ?? [];
        var media = content.Media ?? [];
        if (sections.Count > Enum.GetValues<ExperienceSection>().Length || Repeats(sections))
            return new SectionRepeated();
        if (media.Count > MostMedia)
            return new TooMuchMedia(MostMedia);
        if (media.Any(one => FileHash.Parse(one.File) is null))
            return new FileNotFound();
        return programmes.CheckChoice(content.FocusAreas ?? [])
            ?? Text(content.Title, TextLimits.Title, "title")
            ?? Text(content.ContactOffice, Line, "contactOffice")
            ?? Text(content.ContactMailbox, Line, "contactMailbox")
            ?? Text(content.Video?.Link, Link, "video")
            ?? Text(content.Video?.Consent, Description, "video")
            ?? First(sections, part => Text(part.Markdown, Section, "sections"))
            ?? First(media, one => Text(one.Description, Description, "media"));
    }

    /// <summary>What is missing or wrong before others may read it. <c>ownName</c> is the sender's.</summary>
    public static Refusal? CheckFinished(ExperienceContentInput content, string ownName)
    {
        if (TextLimits.CheckTitle(content.Title) is { } title)
            return title;
        if (
            (content.Sections ?? []).All(part =>
                part.Section is not ExperienceSection.WhatWeDid || IsEmpty(part.Markdown)
            )
        )
            return new WhatWeDidMissing();
        if (content.FocusAreas is not { Count: > 0 })
            return new FocusAreaMissing();
        if (IsEmpty(content.ContactOffice))
            return new ContactMissing();
        if (!IsEmpty(content.ContactMailbox))
        {
            var mailbox = content.ContactMailbox!.Trim();
            if (!MailAddress.TryCreate(mailbox, out var address) || address.Address != mailbox)
                return new MailboxInvalid();
            if (IsNamed(address.User, ownName))
                return new MailboxIsPersonal();
        }
        if ((content.Media ?? []).Any(one => IsEmpty(one.Description)))
            return new DescriptionMissing();
        if (content.Video is { } video)
        {
            if (!Uri.TryCreate(video.Link, UriKind.Absolute, out var link) || link.Scheme != Uri.UriSchemeHttps)
                return new VideoLinkInvalid();
            if (IsEmpty(video.Consent))
                return new ConsentMissing();
        }
        return null;
    }

    /// <summary>Simple and explainable: kari.berg@ and k.berg.arkiv@ hold two words of the name Kari Berg; post@ none.</summary>
    private static bool IsNamed(string mailbox, string name)
    {
        char[] between = ['.', '-', '_', ' '];
        var parts = mailbox.Split(between, StringSplitOptions.RemoveEmptyEntries);
        var names = name.Split(between, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1
            && parts.Any(part => string.Equals(part, names[^1], StringComparison.OrdinalIgnoreCase))
            && parts.Any(part => names[0].StartsWith(part[..1], StringComparison.OrdinalIgnoreCase));
    }

    private static bool Repeats(IReadOnlyList<ExperienceSectionInput> sections) =>
        sections.DistinctBy(part => part.Section).Count() < sections.Count;

    private static Refusal? Text(string? text, int limit, string field) =>
        string.IsNullOrEmpty(text) ? null
        : text.Length > limit ? new TextTooLong(text.Length, limit, field)
        : TextLimits.IsStorable(text) ? null
        : new TextNotAllowed(field);

    private static Refusal? First<T>(IEnumerable<T> all, Func<T, Refusal?> check) =>
        all.Select(check).FirstOrDefault(refusal => refusal is not null);

    private static bool IsEmpty(string? text) => string.IsNullOrWhiteSpace(text);
}
