using Hub.Shared.Text;
using Hub.Tours.Sessions.Evaluations;
using Hub.Tours.Sessions.Questions;

namespace Hub.Tours.Sessions.Tables;

/// <summary>What stands in the tables beside people's own words.</summary>
/// <param name="Counts">Of the table of attendance, in the order of its query.</param>
internal sealed record SessionTableWords(
    string[] Polls,
    string[] Questions,
    string[] Attendance,
    string[] Evaluation,
    IReadOnlyList<string> Counts,
    IReadOnlyDictionary<QuestionStatus, string> Statuses,
    IReadOnlyDictionary<EvaluationQuestion, string> Sentences,
    string Role,
    string Good,
    string Better
)
{
    private static readonly SessionTableWords Nb = new(
        ["Avstemning", "Alternativ", "Antall", "Andel (%)", "Svar i alt"],
        ["Spørsmål", "Stilt av", "For", "Står", "Ville ha svar", "Stilt", "Besvart"],
        ["Hva", "Antall"],
        ["Påstand", "1 (helt uenig)", "2", "3", "4", "5 (helt enig)", "Snitt"],
        ["Deltok", "Påmeldt", "Venter på plass", "Stilte spørsmål", "Svarte på avstemninger", "Svarte på evalueringen"],
        Stand("i køen", "uten svar", "besvart", "lagt bort"),
        Agree(
            "Økta var nyttig for oss",
            "Vi kommer til å bruke noe av det",
            "Det var lett å følge med (lyd, bilde, teksting)"
        ),
        "Gruppe",
        "Bra",
        "Kan bli bedre"
    );

    private static readonly SessionTableWords Nn = new(
        ["Avstemming", "Alternativ", "Tal", "Del (%)", "Svar i alt"],
        ["Spørsmål", "Stilt av", "For", "Står", "Ville ha svar", "Stilt", "Svart på"],
        ["Kva", "Tal"],
        ["Påstand", "1 (heilt usamd)", "2", "3", "4", "5 (heilt samd)", "Snitt"],
        ["Deltok", "Påmelde", "Ventar på plass", "Stilte spørsmål", "Svarte på avstemmingar", "Svarte på evalueringa"],
        Stand("i køen", "utan svar", "svart på", "lagt bort"),
        Agree(
            "Økta var nyttig for oss",
            "Vi kjem til å bruke noko av det",
            "Det var lett å følgje med (lyd, bilete, teksting)"
        ),
        "Gruppe",
        "Bra",
        "Kan bli betre"
    );

    private static readonly SessionTableWords En = new(
        ["Poll", "Choice", "Count", "Share (%)", "Answers in all"],
        ["Question", "Asked by", "For", "Standing", "Wanted an answer", "Asked", "Answered"],
        ["What", "Count"],
        ["Sentence", "1 (disagree entirely)", "2", "3", "4", "5 (agree entirely)", "Mean"],
        ["Took part", "Registered", "Wait for a seat", "Asked questions", "Answered polls", "Answered the evaluation"],
        Stand("in the queue", "without an answer", "answered", "put away"),
        Agree(
            "The session was useful to us",
            "We will use something of it",
            "It was easy to follow (sound, picture, captions)"
        ),
        "Group",
        "Good",
        "Could be better"
    );

    public static SessionTableWords In(Language language) =>
        language switch
        {
            Language.Nn => Nn,
            Language.En => En,
            _ => Nb,
        };

    private static Dictionary<QuestionStatus, string> Stand(
        string queued,
        string visible,
        string answered,
        string archived
    ) =>
        new()
        {
            [QuestionStatus.Queued] = queued,
            [QuestionStatus.Visible] = visible,
            [QuestionStatus.Answered] = answered,
            [QuestionStatus.Archived] = archived,
        };

    private static Dictionary<EvaluationQuestion, string> Agree(string useful, string willUse, string easy) =>
        new()
        {
            [EvaluationQuestion.Useful] = useful,
            [EvaluationQuestion.WillUse] = willUse,
            [EvaluationQuestion.EasyToFollow] = easy,
        };
}
