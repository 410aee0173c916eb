using Hub.GraphQL;
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

/// <summary>
/// Somebody, or the same person in another window, changed the minute first. Nothing was written: its texts as they are
/// now come with the answer, so that both can be laid side by side.
/// </summary>
/// <param name="CurrentVersion">The <c>version</c> as it is now; send this one to save over it.</param>
public sealed record MinuteConflict(int CurrentVersion, [property: GraphQLIgnore] Minutes.MinuteTexts Current)
    : Refusal(
        "MINUTE_CONFLICT",
        "The minute was changed meanwhile. Compare with it as it is now, and save again.",
        "version"
    )
{
    /// <summary>Its words as they are now, in plain text; null once they were erased.</summary>
    public string? CurrentWords => Current.Words.Kept();

    /// <summary>Who was heard or said yes as it stands now, in plain text.</summary>
    public string? CurrentWho => Current.Who?.Kept();

    /// <summary>What became of it as it stands now, in plain text.</summary>
    public string? CurrentOutcome => Current.Outcome?.Kept();
}

/// <summary>Only a commitment names who said yes.</summary>
public sealed record NotACommitment()
    : Refusal(
        "NOT_A_COMMITMENT",
        "Only a commitment names a municipality or person. Write who it was in words instead.",
        "municipality"
    );

/// <summary>There is no municipality of that number.</summary>
public sealed record UnknownMunicipality()
    : Refusal("UNKNOWN_MUNICIPALITY", "There is no such municipality. Choose one from the list.", "municipality");

/// <summary>Only those who took part, or had a seat, say what they think of a session.</summary>
public sealed record NotAttended()
    : Refusal(
        "NOT_ATTENDED",
        "Only those who took part in the session, or were registered for it, answer this.",
        "session"
    );

/// <summary>The session is not over yet.</summary>
public sealed record SessionNotOver()
    : Refusal("SESSION_NOT_OVER", "The session is not over yet. Come back when it is.", "session");

/// <summary>It is too long since the session.</summary>
/// <param name="Days">So many days after the session one could answer.</param>
public sealed record EvaluationIsClosed(int Days)
    : Refusal("EVALUATION_IS_CLOSED", $"The form was open for {Days} days after the session.", "session");

/// <summary>A score is none from 1 to 5, a sentence is answered twice, or none is.</summary>
public sealed record ScoreNotAllowed()
    : Refusal("SCORE_NOT_ALLOWED", "Answer at least one sentence, each once and from 1 to 5.", "scores");

/// <summary>There is no such role group.</summary>
public sealed record UnknownRole()
    : Refusal("UNKNOWN_ROLE", "There is no such role group. Choose one from the list, or none.", "role");

/// <summary>Of so few answers one could tell who said what.</summary>
/// <param name="Least">So many must have answered.</param>
public sealed record TooFewAnswers(int Least)
    : Refusal("TOO_FEW_ANSWERS", $"At least {Least} must have answered before anybody sees the result.", "session");

/// <summary>There is no such line of captions, or the viewer may not see it.</summary>
public sealed record CaptionNotFound()
    : Refusal("CAPTION_NOT_FOUND", "There is no such line of captions, or you may not see it.", "caption");

/// <summary>Somebody, or the same person in another window, changed the line first. Nothing was written.</summary>
/// <param name="CurrentVersion">The <c>version</c> as it is now; send this one to save over it.</param>
public sealed record CaptionConflict(int CurrentVersion, [property: GraphQLIgnore] Shared.Text.Text Current)
    : Refusal(
        "CAPTION_CONFLICT",
        "The line was changed meanwhile. Compare with it as it is now, and save again.",
        "version"
    )
{
    /// <summary>The line as it is now, in plain text; null once it was erased.</summary>
    public string? CurrentLine => Current.Kept();
}

/// <summary>The file is no WebVTT, has no lines, or too many or too long ones.</summary>
/// <param name="MostLines">So many it may have.</param>
/// <param name="LongestLine">So many characters each may have.</param>
public sealed record NotWebVtt(int MostLines, int LongestLine)
    : Refusal(
        "NOT_WEB_VTT",
        $"Give captions as a WebVTT file (.vtt) of at most {MostLines} lines, each of at most {LongestLine} characters.",
        "webVtt"
    );

/// <summary>Nobody was told that the session is recorded.</summary>
public sealed record RecordingNotAnnounced()
    : Refusal(
        "RECORDING_NOT_ANNOUNCED",
        "Those who came were not told that the session is recorded, so its recording is not published.",
        "session"
    );

/// <summary>The session has no captions, so its recording is not published.</summary>
public sealed record CaptionsMissing()
    : Refusal(
        "CAPTIONS_MISSING",
        "A recording is published with captions only. Put a WebVTT file with the captions in first.",
        "session"
    );

/// <summary>It is not said how who does not see the picture gets what it shows.</summary>
public sealed record PictureNotDescribed()
    : Refusal(
        "PICTURE_NOT_DESCRIBED",
        "Say whether the recording has audio description, or that speech covers what the picture shows.",
        "picture"
    );
