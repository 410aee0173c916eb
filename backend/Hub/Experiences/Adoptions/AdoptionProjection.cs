using Hub.EventStore;
using Hub.Shared.Commands;
using Hub.Shared.Text;

namespace Hub.Experiences.Adoptions;

/// <summary>
/// Folds adoptions into rows: how each stands, and each step with the time it held, so that the spread can be asked for
/// any date. Keeps the count of the source, which is nobody's to copy.
/// </summary>
public sealed class AdoptionProjection : IProjection
{
    public string Name => "adoptions";

    /// <summary>Also raised when Markdown is rendered differently, since adoptions keep their HTML.</summary>
    public int Version => 1;

    public IReadOnlyList<string> Tables { get; } = ["adoptions", "adoption_steps"];

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        var id = recorded.Stream.Value;
        switch (recorded.Data)
        {
            case ExperienceAdopted adopted:
                batch.Add(
                    Sql("AddAdoption"),
                    id,
                    adopted.Experience,
                    adopted.Municipality,
                    adopted.Network,
                    adopted.ExperienceVersion,
                    adopted.Status.ToString(),
                    adopted.TakenFrom,
                    adopted.Why.Language.Code(),
                    adopted.Why.Kept(),
                    adopted.Why.Html(),
                    adopted.Changes?.Language.Code(),
                    adopted.Changes?.Kept(),
                    adopted.Changes?.Html(),
                    adopted.At,
                    recorded.Headers.Client == SampleClient.Name,
                    recorded.Sequence
                );
                AddStep(batch, id, adopted.Status, null, adopted.At, recorded.Sequence);
                batch.Add(Sql("CountAdoptions"), id);
                break;
            case AdoptionMoved moved:
                batch.Add(Sql("MoveAdoption"), id, moved.Status.ToString(), moved.At, recorded.Sequence);
                AddStep(batch, id, moved.Status, moved.Learning, moved.At, recorded.Sequence);
                batch.Add(Sql("CountAdoptions"), id);
                break;
            case AdoptionUpdated updated:
                batch.Add(Sql("UpdateAdoption"), id, updated.ExperienceVersion, updated.At, recorded.Sequence);
                break;
            case AdoptionUpdateIgnored ignored:
                batch.Add(Sql("IgnoreUpdate"), id, ignored.ExperienceVersion, recorded.Sequence);
                break;
        }
    }

    public void Erase(RecordedEvent masked, SqlBatch batch)
    {
        switch (masked.Data)
        {
            case ExperienceAdopted adopted when adopted.Why.Kept() is null || adopted.Changes is { Markdown: "" }:
                batch.Add(
                    Sql("EraseReasons"),
                    masked.Stream.Value,
                    adopted.At,
                    adopted.Why.Kept(),
                    adopted.Changes?.Kept()
                );
                break;
            case AdoptionMoved { Learning: { } learning } when learning.Kept() is null:
                batch.Add(Sql("EraseLearning"), masked.Stream.Value, masked.Sequence);
                break;
        }
    }

    private static void AddStep(
        SqlBatch batch,
        Guid id,
        AdoptionStatus status,
        Text? learning,
        DateTimeOffset at,
        long sequence
    )
    {
        batch.Add(Sql("EndStep"), id, at);
        batch.Add(
            Sql("AddStep"),
            id,
            status.ToString(),
            at,
            learning?.Language.Code(),
            learning?.Kept(),
            learning?.Html(),
            sequence
        );
    }

    private static string Sql(string name) => SqlFile.Read<AdoptionProjection>(name);
}
