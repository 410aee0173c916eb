using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Tours.Sessions.Captions;

/// <summary>Folds captions into rows.</summary>
public sealed class CaptionProjection : IProjection
{
    public string Name => "captions";

    public int Version => 1;

    public IReadOnlyList<string> Tables { get; } = ["captions"];

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        if (recorded.Data is CaptionWritten written)
            batch.Add(
                Sql("AddCaption"),
                recorded.Stream.Value,
                written.Session,
                written.Line.Language.Code(),
                written.Line.Kept(),
                written.At,
                recorded.Sequence
            );
    }

    public void Erase(RecordedEvent masked, SqlBatch batch)
    {
        if (masked.Data is CaptionWritten written && written.Line.Kept() is null)
            batch.Add(Sql("EraseCaption"), masked.Stream.Value);
    }

    private static string Sql(string name) => SqlFile.Read<CaptionProjection>(name);
}
