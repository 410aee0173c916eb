using Hub.EventStore;
using Hub.Shared.Due;
using Hub.Tours.Sessions;
using Hub.Tours.Tours;

namespace Hub.Tours.Registrations.Reminders;

/// <summary>A stop was held: those who had a seat are told, once, where they find the rest.</summary>
internal sealed class FollowUp(StopReminder reminder) : IWhenDue
{
    public const string Due = "follow-up-delegates";

    /// <summary>So many days late it comes no more, as after a long time without a hub.</summary>
    public const int Late = 7;

    public string Kind => Due;

    public Task Do(Guid subject, DateTimeOffset at, CancellationToken cancellation) =>
        reminder.Remind(
            subject,
            Kind,
            at,
            (states, terms, now) =>
                Decide(
                    states.Of<StopRegistrations>(StopRegistrations.StreamOf(subject)),
                    terms,
                    states.Of<SessionState>(subject) is SessionState.Opened { Facts.EndedAt: not null },
                    at,
                    now
                ),
            cancellation
        );

    internal static Decision Decide(
        StopRegistrations state,
        StopTerms? terms,
        bool hadSession,
        DateTimeOffset at,
        DateTimeOffset now
    ) =>
        terms is { Time: { Date: { } first } time, Status: not StopStatus.Cancelled }
        && ReminderDays.Stated.After(time) == at
        && now < at.AddDays(Late)
        && terms.IsOver(now)
        && state.Seated > 0
        && !state.Reminded.Contains((time.LastDate ?? first, null))
            ? terms.AllOnRegistrations([new StopFollowedUp(terms.StopId, time.LastDate ?? first, hadSession, now)])
            : new AlreadyDone();
}
