using Hub.EventStore;
using Hub.Shared.Due;
using Hub.Tours.Registrations.Links;
using Hub.Tours.Tours;

namespace Hub.Tours.Registrations;

/// <summary>When what was kept to hold a stop is deleted; it follows the stop when that is moved.</summary>
internal sealed class RegistrationTimes : IDueTimes
{
    public IEnumerable<DueTime> Of(RecordedEvent recorded) =>
        recorded.Data switch
        {
            TourPublished published => published.Content.Stops.SelectMany(stop => Of(stop.Id, stop.Time)),
            StopPostponed postponed => Of(postponed.StopId, postponed.Time),
            _ => [],
        };

    private static IEnumerable<DueTime> Of(Guid stop, StopTime time) =>
        [
            new(DeleteNeeds.Due, stop, time.OverAt()?.AddDays(DeleteNeeds.Days)),
            new(CloseLinks.Due, stop, time.OverAt()?.AddDays(CloseLinks.Days)),
            new(DeleteDetails.Due, stop, time.OverAt()?.AddDays(DeleteDetails.Days)),
        ];
}
