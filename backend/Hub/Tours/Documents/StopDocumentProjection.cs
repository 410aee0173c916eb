using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Tours.Documents;

/// <summary>Folds documents of stops into rows.</summary>
public sealed class StopDocumentProjection : IProjection
{
    public string Name => "stop-documents";

    public int Version => 1;

    public IReadOnlyList<string> Tables { get; } = ["stop_documents"];

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        switch (recorded.Data)
        {
            case StopDocumentAdded added:
                batch.Add(
                    Sql("AddStopDocument"),
                    recorded.Stream.Value,
                    added.Stop,
                    added.File,
                    added.Title.Language.Code(),
                    added.Title.Kept(),
                    added.At,
                    recorded.Sequence
                );
                break;
            case StopDocumentRemoved:
                batch.Add(Sql("RemoveStopDocument"), recorded.Stream.Value);
                break;
        }
    }

    public void Erase(RecordedEvent masked, SqlBatch batch)
    {
        if (masked.Data is StopDocumentAdded added)
            batch.Add(Sql("EraseStopDocument"), masked.Stream.Value, added.Title.Kept());
    }

    private static string Sql(string name) => SqlFile.Read<StopDocumentProjection>(name);
}
