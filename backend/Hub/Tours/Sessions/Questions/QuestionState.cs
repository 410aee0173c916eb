using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Tours.Sessions.Questions;

/// <summary>What decisions on a question need to know.</summary>
public abstract record QuestionState : IState<QuestionState>
{
    public static QuestionState Initial { get; } = new NotAsked();

    public sealed record NotAsked : QuestionState;

    /// <summary>The id belongs to something that is no question.</summary>
    public sealed record Foreign : QuestionState;

    public sealed record Asked(Guid Session, Text Body, bool IsAnonymous, QuestionStatus Status, bool IsPinned)
        : QuestionState
    {
        public bool IsShown => Status is QuestionStatus.Visible or QuestionStatus.Answered;
    }

    public QuestionState Evolve(Event recorded) =>
        (this, recorded) switch
        {
            (NotAsked, QuestionAsked asked) => new Asked(
                asked.Session,
                asked.Body,
                asked.IsAnonymous,
                QuestionStatus.Queued,
                IsPinned: false
            ),
            (NotAsked, _) => new Foreign(),
            (Asked asked, QuestionStatusChanged changed) => asked with { Status = changed.Status },
            (Asked asked, QuestionPinChanged changed) => asked with { IsPinned = changed.IsPinned },
            _ => this,
        };
}

/// <summary>One person's vote for one question.</summary>
public sealed record QuestionVoteState(bool IsGiven) : IState<QuestionVoteState>
{
    public static QuestionVoteState Initial { get; } = new(false);

    public static StreamId StreamOf(Guid question, Guid person) => StreamId.FromKey(question, $"vote/{person:D}");

    public QuestionVoteState Evolve(Event recorded) =>
        recorded switch
        {
            QuestionVoteGiven => new(true),
            QuestionVoteTakenBack => new(false),
            _ => this,
        };
}
