using Hub.EventStore;

namespace Hub.Calendar.OwnFeed;

/// <summary>Nothing answers at the address of who is gone.</summary>
public sealed class CalendarKeyErasure : IPersonalRows
{
    public void Erase(Guid person, SqlBatch batch) =>
        batch.Add(SqlFile.Read<CalendarKeyErasure>("EraseCalendarKey"), person);
}
