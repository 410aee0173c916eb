using Hub.Shared.Refusals;

namespace Hub.Tours.Sessions;

// Every "no" of live sessions, beside those all modules share. Codes are stable.

/// <summary>There is no session at that stop, or the viewer may not take part in it.</summary>
public sealed record SessionNotFound()
    : Refusal(
        "SESSION_NOT_FOUND",
        "There is no such session, or it is not open to you. Ask the organiser for an invitation.",
        "session"
    );

/// <summary>Only hosts and co-hosts of the session, and those who run its networks, do this.</summary>
public sealed record NotAHost()
    : Refusal("NOT_A_HOST", "Only the session's hosts do this. Ask one of them to make you a co-host.");

/// <summary>Only who presents moves the slides, and only who captions writes captions.</summary>
public sealed record NotYourPart()
    : Refusal("NOT_YOUR_PART", "The hosts have given this part to somebody else. Ask one of them for it.");

/// <summary>The session has not begun, so this is not possible yet.</summary>
public sealed record SessionNotLive()
    : Refusal("SESSION_NOT_LIVE", "The session has not begun yet. Wait until a host starts it, and send it again.");

/// <summary>The session has ended: what was said and asked can be read, and nothing more is added.</summary>
public sealed record SessionIsOver()
    : Refusal("SESSION_IS_OVER", "The session is over. Ask in the forum instead; your text is kept in your window.");

/// <summary>A session has at least one host by name as long as it is not over.</summary>
public sealed record LastHost()
    : Refusal("LAST_HOST", "There must be a host left. Make somebody else host first.", "person");

/// <summary>There is no person of that id.</summary>
public sealed record PersonNotFound()
    : Refusal("PERSON_NOT_FOUND", "There is no such person. Choose one from the list.", "person");

/// <summary>The tour does not go on to that stop: it belongs to another tour.</summary>
public sealed record NotTheSameTour()
    : Refusal("NOT_THE_SAME_TOUR", "That stop belongs to another tour. Hand over to a stop of this one.", "to");

/// <summary>The stop's programme has no such item.</summary>
public sealed record ItemNotFound()
    : Refusal("ITEM_NOT_FOUND", "The programme has no such item. Load the page again and choose once more.", "item");

/// <summary>The address is no link that the kind of video takes.</summary>
/// <param name="Kind">The kind that was asked for.</param>
public sealed record VideoAddressNotAllowed(VideoKind Kind)
    : Refusal(
        "VIDEO_ADDRESS_NOT_ALLOWED",
        "Give a link that begins with https://. Only YouTube and Teams are shown within the page; others open in a window of their own. A Jitsi room is a name of letters, digits and hyphens.",
        "address"
    );

/// <summary>No Jitsi is set up for this hub.</summary>
public sealed record NoJitsi() : Refusal("NO_JITSI", "This hub has no Jitsi of its own. Use a link instead.", "kind");

/// <summary>The file is no PDF, or the viewer may not see it.</summary>
public sealed record SlidesNotFound()
    : Refusal("SLIDES_NOT_FOUND", "There is no such PDF, or you may not see it. Upload it and try again.", "file");

/// <summary>The file is a picture: slides are a PDF.</summary>
public sealed record SlidesNotPdf()
    : Refusal("SLIDES_NOT_PDF", "Slides are a PDF. Save your presentation as one and upload that.", "file");

/// <summary>The PDF is encrypted, so that browsers cannot show it without its password.</summary>
public sealed record SlidesProtected()
    : Refusal(
        "SLIDES_PROTECTED",
        "The PDF is protected by a password or against changes, so it cannot be shown. Save a copy without protection and upload that.",
        "file"
    );

/// <summary>There is no question of that id, or the viewer may not see it.</summary>
public sealed record QuestionNotFound()
    : Refusal("QUESTION_NOT_FOUND", "There is no such question, or you may not see it.", "question");

/// <summary>The hosts have not shown the question, so nobody votes for it.</summary>
public sealed record QuestionNotVisible()
    : Refusal("QUESTION_NOT_VISIBLE", "The question is not shown, so it takes no votes now.", "question");

/// <summary>There is no poll of that id, or the viewer may not see it.</summary>
public sealed record PollNotFound()
    : Refusal("POLL_NOT_FOUND", "There is no such poll, or you may not see it.", "poll");

/// <summary>The poll has been closed, or is not open yet.</summary>
public sealed record PollNotOpen()
    : Refusal("POLL_NOT_OPEN", "The poll is not open, so your answer was not counted.", "poll");

/// <summary>The person has answered already, perhaps on another device; the first answer counts.</summary>
public sealed record AlreadyVoted()
    : Refusal(
        "ALREADY_VOTED",
        "You have answered this poll already, perhaps on another device. The first answer counts."
    );

/// <summary>The answer is none that the poll takes.</summary>
public sealed record AnswerNotAllowed()
    : Refusal("ANSWER_NOT_ALLOWED", "Choose among the poll's own alternatives, as many as it takes.", "choices");

/// <summary>A poll has too few or too many alternatives for its kind.</summary>
/// <param name="Least">The fewest.</param>
/// <param name="Most">The most.</param>
public sealed record WrongOptions(int Least, int Most)
    : Refusal("WRONG_OPTIONS", $"Give between {Least} and {Most} different alternatives.", "options");

/// <summary>A poll is changed only as a draft.</summary>
public sealed record PollNotDraft()
    : Refusal("POLL_NOT_DRAFT", "The poll has been opened, so its text stays as it is. Make a new one.", "poll");

/// <summary>There is no minute of that id, or the viewer may not see it.</summary>
public sealed record MinuteNotFound()
    : Refusal("MINUTE_NOT_FOUND", "There is no such minute, or you may not see it.", "minute");
