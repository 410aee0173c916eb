using Hub.EventStore;

namespace Hub.Shared.Due;

/// <summary>Which times a module's events set or call off. Pure, as a projection is: no clock, no lookups.</summary>
public interface IDueTimes
{
    IEnumerable<DueTime> Of(RecordedEvent recorded);
}
