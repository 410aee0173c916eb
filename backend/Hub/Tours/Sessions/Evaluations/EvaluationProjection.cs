using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Tours.Sessions.Evaluations;

/// <summary>Folds what people say of sessions into rows, one a person.</summary>
public sealed class EvaluationProjection : IProjection
{
    public string Name => "evaluations";

    public int Version => 1;

    public IReadOnlyList<string> Tables { get; } = ["evaluations", "evaluations_shown"];

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        switch (recorded.Data)
        {
            case SessionEvaluated said:
                batch.Add(
                    Sql("SetEvaluation"),
                    said.Session,
                    said.PersonId,
                    Array.ConvertAll([.. said.Scores], one => one.Question.Stored()),
                    Array.ConvertAll([.. said.Scores], one => one.Score),
                    (said.Good ?? said.Better)?.Language.Code(),
                    said.Good?.Kept(),
                    said.Better?.Kept(),
                    recorded.Sequence
                );
                break;
            case EvaluationResultShown { IsShown: true }:
                batch.Add(Sql("ShowResult"), recorded.Stream.Value);
                break;
            case EvaluationResultShown:
                batch.Add(Sql("HideResult"), recorded.Stream.Value);
                break;
        }
    }

    public void Erase(RecordedEvent masked, SqlBatch batch)
    {
        if (masked.Data is SessionEvaluated said)
            batch.Add(
                Sql("EraseEvaluation"),
                said.Session,
                said.PersonId,
                said.Good?.Kept(),
                said.Better?.Kept(),
                masked.Sequence
            );
    }

    private static string Sql(string name) => SqlFile.Read<EvaluationProjection>(name);
}
