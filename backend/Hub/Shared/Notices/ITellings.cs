using Hub.EventStore;

namespace Hub.Shared.Notices;

/// <summary>Whom a module's events tell what. Pure, as a projection is: no clock, no lookups.</summary>
public interface ITellings
{
    IEnumerable<Telling> Of(RecordedEvent recorded);
}
