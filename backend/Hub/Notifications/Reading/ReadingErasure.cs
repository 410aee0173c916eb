using Hub.EventStore;

namespace Hub.Notifications.Reading;

/// <summary>What somebody has read goes with them.</summary>
public sealed class ReadingErasure : IPersonalRows
{
    public void Erase(Guid person, SqlBatch batch)
    {
        batch.Add(SqlFile.Read<ReadingErasure>("EraseReadMarks"), person);
        batch.Add(SqlFile.Read<ReadingErasure>("EraseReadNotices"), person);
    }
}
