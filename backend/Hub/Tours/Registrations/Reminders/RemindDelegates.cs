using System.Globalization;
using Hub.EventStore;
using Hub.Identity.Offices;
using Hub.Shared.Due;
using Hub.Shared.Time;
using Hub.Tours.Tours;

namespace Hub.Tours.Registrations.Reminders;

/// <summary>A stop comes up: those who have a seat are reminded, once for each day that it has.</summary>
internal sealed class RemindDelegates(int days, StopReminder reminder) : IWhenDue
{
    public static string Due(int days) => string.Create(CultureInfo.InvariantCulture, $"remind-delegates-{days}");

    public string Kind => Due(days);

    public Task Do(Guid subject, DateTimeOffset at, CancellationToken cancellation) =>
        reminder.Remind(
            subject,
            Kind,
            at,
            (states, terms, now) =>
                Decide(states.Of<StopRegistrations>(StopRegistrations.StreamOf(subject)), terms, days, at, now),
            cancellation
        );

    internal static Decision Decide(
        StopRegistrations state,
        StopTerms? terms,
        int days,
        DateTimeOffset at,
        DateTimeOffset now
    )
    {
        // A reminder that comes so late that the next one is due says nothing new.
        var isLate = ReminderDays.Stated.BeforeStop.Any(other =>
            other < days && ReminderDays.Before(terms?.Time, other) <= now
        );
        return
            terms is { Time.Date: { } day }
            && ReminderDays.Before(terms.Time, days) == at
            && !isLate
            && terms.TakesPlace(now)
            && day >= LocalTimes.DayOf(now, terms.Time.Zone)
            && state.Seated > 0
            && !state.Reminded.Contains((day, days))
            ? terms.AllOnRegistrations([new StopReminded(terms.StopId, day, days, now)])
            : new AlreadyDone();
    }
}

/// <summary>What reminders of one stop have in common.</summary>
internal sealed class StopReminder(IEventStore store, StopList stops, TimeProvider time)
{
    /// <summary>Done twice, or by two nodes, it reminds once.</summary>
    public async Task Remind(
        Guid id,
        string kind,
        DateTimeOffset at,
        Func<States, StopTerms?, DateTimeOffset, Decision> decide,
        CancellationToken cancellation
    )
    {
        if ((await stops.Find([id], cancellation))[0] is not { } stop)
            return;
        await store.Decide(
            [stop.TourId, StopRegistrations.StreamOf(id), id],
            states => decide(states, StopTerms.Of(states, stop.TourId, id), time.GetUtcNow()),
            new CommandContext(OfficeCommands.System, kind, StreamId.FromKey(id, $"{kind} {at:O}").Value, ""),
            cancellation
        );
    }
}
