using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Tours.Sessions.Captions;

/// <summary>Folds captions into rows.</summary>
public sealed class CaptionProjection : IProjection
{
    public string Name => "captions";

    public int Version => 2;

    public IReadOnlyList<string> Tables { get; } = ["captions"];

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        var id = recorded.Stream.Value;
        switch (recorded.Data)
        {
            case CaptionWritten written:
                batch.Add(
                    Sql("AddCaption"),
                    id,
                    written.Session,
                    written.Line.Language.Code(),
                    written.Line.Kept(),
                    written.At,
                    recorded.Sequence
                );
                break;
            case CaptionChanged changed:
                batch.Add(Sql("ChangeCaption"), id, changed.Line.Kept());
                break;
            case CaptionRemoved:
                batch.Add(Sql("RemoveCaption"), id);
                break;
        }
    }

    public void Erase(RecordedEvent masked, SqlBatch batch)
    {
        // Who puts a line right leaves the words with their author, so both are masked together.
        var line = masked.Data switch
        {
            CaptionWritten written => written.Line,
            CaptionChanged changed => changed.Line,
            _ => null,
        };
        if (line is not null && line.Kept() is null)
            batch.Add(Sql("EraseCaption"), masked.Stream.Value);
    }

    private static string Sql(string name) => SqlFile.Read<CaptionProjection>(name);
}
