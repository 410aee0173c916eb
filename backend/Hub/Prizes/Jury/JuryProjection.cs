using System.Text.Json;
using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Prizes.Jury;

/// <summary>Folds points and conflicts of interest into rows. Who may read them is each query's rule.</summary>
public sealed class JuryProjection : IProjection
{
    public string Name => "prize jury";

    /// <summary>Also raised when Markdown is rendered differently, since rows keep their HTML.</summary>
    public int Version => 1;

    public IReadOnlyList<string> Tables { get; } = ["prize_scores", "prize_conflicts"];

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        switch (recorded.Data)
        {
            case NominationScored scored:
                batch.Add(
                    Sql("KeepScore"),
                    scored.Nomination,
                    scored.Juror,
                    scored.Round,
                    Points(scored),
                    scored.Comment?.Language.Code(),
                    scored.Comment?.Kept(),
                    scored.Comment?.Html(),
                    recorded.Sequence
                );
                break;
            case ConflictDeclared declared:
                Add(
                    batch,
                    declared.Round,
                    declared.Nomination,
                    declared.Juror,
                    ConflictGround.Declared,
                    declared.Why,
                    recorded.Sequence
                );
                break;
            case ConflictWithdrawn withdrawn:
                batch.Add(
                    Sql("WithdrawConflict"),
                    withdrawn.Nomination,
                    withdrawn.Juror,
                    withdrawn.At,
                    withdrawn.Why.Language.Code(),
                    withdrawn.Why.Kept(),
                    withdrawn.Why.Html(),
                    recorded.Sequence
                );
                break;
            case PrizeJudgingClosed closed:
                foreach (var found in closed.Conflicts)
                    Add(
                        batch,
                        recorded.Stream.Value,
                        found.Nomination,
                        found.Juror,
                        found.Ground,
                        why: null,
                        recorded.Sequence
                    );
                break;
        }
    }

    public void Erase(RecordedEvent masked, SqlBatch batch)
    {
        switch (masked.Data)
        {
            case NominationScored { Comment: { } comment }:
                batch.Add(Sql("EraseComment"), masked.Sequence, comment.Kept(), comment.Html());
                break;
            case ConflictWithdrawn { Why: var back }:
                batch.Add(Sql("EraseWhy"), masked.Sequence, back.Kept(), back.Html());
                break;
            case ConflictDeclared { Why: var why }:
                batch.Add(Sql("EraseWhy"), masked.Sequence, why.Kept(), why.Html());
                break;
        }
    }

    private static void Add(
        SqlBatch batch,
        Guid round,
        Guid nomination,
        Guid juror,
        ConflictGround ground,
        Text? why,
        long sequence
    ) =>
        batch.Add(
            Sql("AddConflict"),
            nomination,
            juror,
            round,
            ground.ToString(),
            why?.Language.Code(),
            why?.Kept(),
            why?.Html(),
            sequence
        );

    private static string Points(NominationScored scored) =>
        JsonSerializer.Serialize(scored.Points.ToDictionary(one => one.Criterion, one => one.Points));

    private static string Sql(string name) => SqlFile.Read<JuryProjection>(name);
}
