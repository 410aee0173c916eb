using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Programmes.Statements;

/// <summary>Folds what municipalities say into rows, one for each municipality and programme.</summary>
internal sealed class StatementProjection : IProjection
{
    public string Name => "statements";

    public int Version => 1;

    public IReadOnlyList<string> Tables { get; } = ["statements"];

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        if (recorded.Data is StatementGiven given)
            batch.Add(
                Sql("KeepStatement"),
                given.Municipality,
                given.Programme,
                given.WorksOn.ToArray(),
                given.NeedsIn.ToArray(),
                given.Needs?.Kept(),
                given.OffersIn.ToArray(),
                given.Offers?.Kept(),
                (given.Needs ?? given.Offers)?.Language.Code() ?? Language.Nb.Code(),
                given.At,
                recorded.Sequence
            );
    }

    public void Erase(RecordedEvent masked, SqlBatch batch)
    {
        if (masked.Data is StatementGiven given)
            batch.Add(Sql("EraseStatement"), masked.Sequence, given.Needs?.Kept(), given.Offers?.Kept());
    }

    private static string Sql(string name) => SqlFile.Read<StatementProjection>(name);
}
