using Hub.EventStore;
using Hub.Shared.Due;
using Hub.Tours.Tours;

namespace Hub.Tours.Registrations.Reminders;

/// <summary>
/// The reminders follow a stop when it is moved and go when it is cancelled. What would have been told before the stop
/// had its day is told to nobody.
/// </summary>
internal sealed class ReminderTimes : IDueTimes
{
    public IEnumerable<DueTime> Of(RecordedEvent recorded) =>
        recorded.Data switch
        {
            TourPublished published => published.Content.Stops.SelectMany(stop =>
                OfStop(stop.Id, stop.Time, published.At).Concat(OfDeadline(stop, published.At))
            ),
            StopPostponed postponed => OfStop(postponed.StopId, postponed.Time, postponed.At),
            StopCancelled cancelled => Kinds.Select(kind => new DueTime(kind, cancelled.StopId, null)),
            _ => [],
        };

    private static IEnumerable<string> Kinds =>
        [
            .. ReminderDays.Stated.BeforeStop.Select(RemindDelegates.Due),
            FollowUp.Due,
            RemindInvited.DueFirst,
            RemindInvited.DueLast,
        ];

    private static IEnumerable<DueTime> OfStop(Guid stop, StopTime time, DateTimeOffset now) =>
        [
            .. ReminderDays.Stated.BeforeStop.Select(days => new DueTime(
                RemindDelegates.Due(days),
                stop,
                Later(ReminderDays.Before(time, days), now)
            )),
            new(FollowUp.Due, stop, Later(ReminderDays.Stated.After(time), now)),
        ];

    private static DueTime[] OfDeadline(StopContent stop, DateTimeOffset now) =>
        [
            new(
                RemindInvited.DueFirst,
                stop.Id,
                Later(ReminderDays.BeforeDeadline(stop, ReminderDays.Stated.BeforeFirstDeadline), now)
            ),
            new(
                RemindInvited.DueLast,
                stop.Id,
                Later(ReminderDays.BeforeDeadline(stop, ReminderDays.Stated.BeforeLastDeadline), now)
            ),
        ];

    private static DateTimeOffset? Later(DateTimeOffset? at, DateTimeOffset now) => at > now ? at : null;
}
