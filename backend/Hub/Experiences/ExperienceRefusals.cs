using Hub.Experiences.Drafts;
using Hub.Shared.Refusals;

namespace Hub.Experiences;

// Every "no" this module can say, beside those all modules share. Codes are stable.

/// <summary>There is no experience of that id, or the viewer may not see it.</summary>
public sealed record ExperienceNotFound()
    : Refusal(
        "EXPERIENCE_NOT_FOUND",
        "There is no such experience, or you may not see it. Ask for access if you need it.",
        "id"
    );

/// <summary>There is no draft of that id, or the viewer may not see it.</summary>
public sealed record ExperienceDraftNotFound()
    : Refusal("EXPERIENCE_DRAFT_NOT_FOUND", "There is no such draft, or you may not see it.", "id");

/// <summary>Only a municipality's main contact and deputies write for it.</summary>
public sealed record NotAContact()
    : Refusal(
        "NOT_A_CONTACT",
        "Only a municipality's main contact and deputies write for it in the library. Ask one of them.",
        "municipality"
    );

/// <summary>Only the network's facilitators review experiences.</summary>
public sealed record NotAReviewer()
    : Refusal("NOT_A_REVIEWER", "Only the network's facilitators review experiences. Ask one of them.");

/// <summary>
/// The draft was saved from another window or by a colleague. Nothing was written: the draft as it is now comes with the
/// answer, so that both can be laid side by side.
/// </summary>
/// <param name="CurrentDraft">The draft as it is now.</param>
public sealed record DraftConflict(ExperienceDraft CurrentDraft)
    : Refusal(
        "DRAFT_CONFLICT",
        "The draft was saved from another window meanwhile. Compare with it as it is now, and save again.",
        "revision"
    );

/// <summary>The version that was read is not the one that waits now.</summary>
/// <param name="PendingVersion">The version that waits; null if none does.</param>
public sealed record ReviewConflict(int? PendingVersion)
    : Refusal(
        "REVIEW_CONFLICT",
        "That version does not wait for review any more. Read the one that does, if there is one.",
        "version"
    );

/// <summary>The experience is not published now.</summary>
public sealed record NotPublished()
    : Refusal("NOT_PUBLISHED", "The experience is not published, so this cannot be done with it now.", "id");

/// <summary>A part of the form was sent twice.</summary>
public sealed record SectionRepeated()
    : Refusal("SECTION_REPEATED", "Each part of the form may be there once. Put the texts together.", "sections");

/// <summary>The form does not tell what was done.</summary>
public sealed record WhatWeDidMissing()
    : Refusal("WHAT_WE_DID_MISSING", "Tell what you did before you send it to review.", "sections");

/// <summary>No focus area is chosen.</summary>
public sealed record FocusAreaMissing()
    : Refusal("FOCUS_AREA_MISSING", "Choose at least one focus area, so that others find it.", "focusAreas");

/// <summary>No office is named that answers questions.</summary>
public sealed record ContactMissing()
    : Refusal("CONTACT_MISSING", "Name the office that answers questions, such as 'Tenestekontoret'.", "contactOffice");

/// <summary>That is no e-mail address.</summary>
public sealed record MailboxInvalid()
    : Refusal("MAILBOX_INVALID", "Write the office's e-mail address, such as post@kommune.no.", "contactMailbox");

/// <summary>The address looks like the sender's own and not an office's.</summary>
public sealed record MailboxIsPersonal()
    : Refusal(
        "MAILBOX_IS_PERSONAL",
        "That looks like your own address. Use one that belongs to the office: it is shown to everybody.",
        "contactMailbox"
    );

/// <summary>There are more pictures and documents than an experience can have.</summary>
/// <param name="Limit">How many are allowed.</param>
public sealed record TooMuchMedia(int Limit)
    : Refusal("TOO_MUCH_MEDIA", $"An experience may have {Limit} pictures and documents. Take some away.", "media");

/// <summary>A picture or document has no description.</summary>
public sealed record DescriptionMissing()
    : Refusal(
        "DESCRIPTION_MISSING",
        "Describe each picture and document in a few words, for those who do not see it.",
        "media"
    );

/// <summary>The video's address is not a whole one of https.</summary>
public sealed record VideoLinkInvalid()
    : Refusal("VIDEO_LINK_INVALID", "Give the video's whole address, beginning with https://.", "video");

/// <summary>Nothing is said on whether those who are seen in the video agreed to it.</summary>
public sealed record ConsentMissing()
    : Refusal(
        "CONSENT_MISSING",
        "Write who is seen in the video and that they agreed to it, or that nobody is.",
        "video"
    );
