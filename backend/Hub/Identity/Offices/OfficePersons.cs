using Hub.EventStore;

namespace Hub.Identity.Offices;

/// <summary>Whose rights an event changes: channels ask again for these persons, at once.</summary>
public static class OfficePersons
{
    public static IEnumerable<Guid> Of(RecordedEvent recorded) =>
        recorded.Data switch
        {
            OfficeAppointed appointed => [appointed.PersonId],
            OfficeEnded ended => [ended.PersonId],
            _ => [],
        };
}
