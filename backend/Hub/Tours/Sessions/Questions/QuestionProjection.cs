using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Tours.Sessions.Questions;

/// <summary>Folds questions and the votes for them into rows.</summary>
public sealed class QuestionProjection : IProjection
{
    public string Name => "questions";

    /// <summary>Also raised when Markdown is rendered differently, since questions keep their HTML.</summary>
    public int Version => 1;

    public IReadOnlyList<string> Tables { get; } = ["questions", "question_votes"];

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        var id = recorded.Stream.Value;
        switch (recorded.Data)
        {
            case QuestionAsked asked:
                batch.Add(
                    Sql("AddQuestion"),
                    id,
                    asked.Session,
                    asked.Body.AuthorId,
                    recorded.Headers.ActingFor,
                    asked.IsAnonymous,
                    asked.Body.Language.Code(),
                    asked.Body.Kept(),
                    asked.Body.Html(),
                    asked.At,
                    recorded.Sequence
                );
                break;
            case QuestionStatusChanged changed:
                batch.Add(Sql("SetQuestionStatus"), id, changed.Status.Stored(), changed.At, recorded.Sequence);
                break;
            case QuestionPinChanged changed:
                batch.Add(Sql("PinQuestion"), id, changed.IsPinned, recorded.Sequence);
                break;
            case QuestionVoteGiven given:
                batch.Add(Sql("GiveVote"), given.Question, given.PersonId);
                break;
            case QuestionVoteTakenBack back:
                batch.Add(Sql("TakeBackVote"), back.Question, back.PersonId);
                break;
        }
    }

    public void Erase(RecordedEvent masked, SqlBatch batch)
    {
        if (masked.Data is QuestionAsked asked && asked.Body.Kept() is null)
            batch.Add(Sql("EraseQuestion"), masked.Stream.Value);
    }

    private static string Sql(string name) => SqlFile.Read<QuestionProjection>(name);
}
