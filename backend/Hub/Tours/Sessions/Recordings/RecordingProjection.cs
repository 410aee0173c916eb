using Hub.EventStore;

namespace Hub.Tours.Sessions.Recordings;

/// <summary>Folds recordings into rows, one a session.</summary>
public sealed class RecordingProjection : IProjection
{
    public string Name => "recordings";

    public int Version => 1;

    public IReadOnlyList<string> Tables { get; } = ["recordings"];

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        switch (recorded.Data)
        {
            case RecordingPublished published:
                batch.Add(
                    Sql("SetRecording"),
                    published.Session,
                    published.Address,
                    published.BeginsAt,
                    published.Picture.Stored(),
                    published.At
                );
                break;
            case RecordingWithdrawn withdrawn:
                batch.Add(Sql("RemoveRecording"), withdrawn.Session);
                break;
        }
    }

    private static string Sql(string name) => SqlFile.Read<RecordingProjection>(name);
}
