using System.Text.Json;
using Hub.EventStore;
using Hub.Shared.Due;
using Hub.Shared.Text;
using Hub.Shared.Time;
using Hub.Testing;
using Hub.Testing.Deciding;
using Hub.Tests.Notifications;
using Hub.Tours.Registrations;
using Hub.Tours.Registrations.Reminders;
using Hub.Tours.Tours;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Tests.Tours.Registrations;

/// <summary>Those who come are reminded before and after, and those who have not answered before the deadline: once.</summary>
public sealed class ReminderTests
{
    private static readonly DateOnly Day = new(2026, 12, 15);
    private static readonly StopTime Time = new(Day, null, null, false, new(9, 0), new(15, 0), Norway.Zone);

    [Fact]
    public void In_the_morning_by_the_stops_own_clock_and_not_of_what_was_known_too_late()
    {
        Assert.Equal(
            [
                new("remind-delegates-7", Stops.Stop, new DateTimeOffset(2026, 12, 8, 7, 0, 0, TimeSpan.Zero)),
                new("remind-delegates-1", Stops.Stop, new DateTimeOffset(2026, 12, 14, 7, 0, 0, TimeSpan.Zero)),
                new("follow-up-delegates", Stops.Stop, new DateTimeOffset(2026, 12, 18, 7, 0, 0, TimeSpan.Zero)),
            ],
            Times(Postponed(Time))
        );
        // Put off to the day after tomorrow, it is reminded of tomorrow; to a day that nobody knows, not at all.
        var soon = Time with
        {
            Date = new(2026, 11, 27),
        };
        Assert.Equal([false, true, true], Times(Postponed(soon)).Select(time => time.At.HasValue));
        Assert.Equal(
            [false, false, false],
            Times(Postponed(StopTime.NotKnown(Norway.Zone))).Select(time => time.At.HasValue)
        );
        Assert.All(
            Times(new StopCancelled(Stops.Stop, 2, new(Stops.By, Language.Nb, "Snø"), Stops.Noon)),
            time => Assert.Null(time.At)
        );
    }

    [Fact]
    public void Once_for_each_day_while_it_takes_place_and_somebody_comes()
    {
        var morning = ReminderDays.Before(Time, 7)!.Value;
        var terms = Stops.Terms() with { Time = Time, OverAt = Time.OverAt() };
        var reminded = new StopReminded(Stops.Stop, Day, 7, morning);
        Decision Decide(StopRegistrations state, StopTerms which, DateTimeOffset? now = null) =>
            RemindDelegates.Decide(state, which, 7, morning, now ?? morning);

        Stops.Given(Stops.Registered(1)).When(state => Decide(state, terms)).Then(reminded);
        Stops.Given(Stops.Registered(1), reminded).When(state => Decide(state, terms)).ThenNothingNew();
        // The fact stays through what happens to registrations.
        Stops
            .Given(Stops.Registered(1), reminded, Stops.Registered(2), Stops.Cancelled(1))
            .When(state => Decide(state, terms))
            .ThenNothingNew();
        Stops.Given(Stops.Registered(1, waits: true)).When(state => Decide(state, terms)).ThenNothingNew();
        Stops
            .Given(Stops.Registered(1))
            .When(state => Decide(state, terms with { Status = StopStatus.Cancelled }))
            .ThenNothingNew();
        // It was moved while the reminder was on its way.
        var moved = Time with
        {
            Date = Day.AddDays(30),
        };
        Stops
            .Given(Stops.Registered(1))
            .When(state => Decide(state, terms with { Time = moved, OverAt = moved.OverAt() }))
            .ThenNothingNew();
        // The hub was away until the next reminder was due: that one is enough.
        Stops.Given(Stops.Registered(1)).When(state => Decide(state, terms, morning.AddDays(6))).ThenNothingNew();
    }

    [Fact]
    public void Afterwards_once_and_not_weeks_late_nor_of_what_was_not_held()
    {
        var morning = ReminderDays.Stated.After(Time)!.Value;
        var terms = Stops.Terms() with { Time = Time, OverAt = Time.OverAt() };
        var told = new StopFollowedUp(Stops.Stop, Day, true, morning);
        Decision Decide(StopRegistrations state, StopTerms which, DateTimeOffset? now = null) =>
            FollowUp.Decide(state, which, hadSession: true, morning, now ?? morning);

        Stops.Given(Stops.Registered(1)).When(state => Decide(state, terms)).Then(told);
        Stops.Given(Stops.Registered(1), told).When(state => Decide(state, terms)).ThenNothingNew();
        Stops.Given(Stops.Registered(1)).When(state => Decide(state, terms, morning.AddDays(8))).ThenNothingNew();
        Stops
            .Given(Stops.Registered(1))
            .When(state => Decide(state, terms with { Status = StopStatus.Cancelled }))
            .ThenNothingNew();
    }

    [Fact]
    public async Task Delegates_with_a_seat_get_letters_before_and_after_and_who_waits_or_has_left_none()
    {
        var time = new ShiftedTime();
        await using var hub = await TestHub.Start(services => services.AddSingleton<TimeProvider>(time));
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        var (stop, cancelled) = (Guid.NewGuid(), Guid.NewGuid());
        await anne.PublishTour("50", TestTours.Stop(stop, 12, capacity: 2), TestTours.Stop(cancelled, 12));
        var (seated, _) = await kari.RegisterGuest(stop);
        var (left, gone) = await kari.RegisterGuest(stop);
        var (elsewhere, _) = await kari.RegisterGuest(cancelled);
        await anne.Do("cancelStop", "stop { uuid }", new { stop = cancelled, reason = "Snø" });

        PutForwardTo(time, 5);
        var week = await hub.LetterTo(seated, "» er ");
        Assert.Contains("/deltaker#", week.TextBody, StringComparison.Ordinal);
        Assert.Contains("melder du deg av", week.TextBody, StringComparison.Ordinal);
        await hub.LetterTo(left, "» er ");
        // Told a second time by another node, nobody hears it again.
        await hub.Remind(RemindDelegates.Due(7), stop, day: 12 - 7);
        await kari.Cancel(gone);
        var (late, _) = await kari.RegisterGuest(stop);
        var (waiting, _) = await kari.RegisterGuest(stop);

        PutForwardTo(time, 11);
        await hub.LetterTo(late, "» er ");
        await Eventually.Is(() => Task.FromResult(Reminders(seated) == 2));
        PutForwardTo(time, 15);
        await hub.LetterTo(seated, "Takk for sist");
        await hub.LetterTo(late, "Takk for sist");

        Assert.Equal((1, 0, 0), (Reminders(left), Reminders(waiting), Reminders(elsewhere)));
        Assert.DoesNotContain(hub.LettersTo(elsewhere), letter => letter.Subject!.Contains("Takk for sist"));
        Assert.DoesNotContain(hub.LettersTo(left), letter => letter.Subject!.Contains("Takk for sist"));

        int Reminders(string email) =>
            hub.LettersTo(email).Count(letter => letter.TextBody!.Contains("så får en annen plassen"));
    }

    [Fact]
    public async Task Municipalities_of_the_network_that_have_not_answered_are_reminded_and_no_more_once_they_have()
    {
        var hub = await TestHub.Shared;
        using var anne = await hub.SignIn(People.Anne);
        using var kari = await hub.SignIn(People.Kari);
        using var ola = await hub.SignIn(People.Ola);
        using var eli = await hub.SignIn(People.Eli);
        using var ingrid = await hub.SignIn(People.Ingrid);
        var (stop, other) = (Guid.NewGuid(), Guid.NewGuid());
        var tour = await anne.PublishTour(
            "50",
            TestTours.Stop(stop, 20, closesInDays: 5),
            TestTours.Stop(other, 30, closesInDays: 9)
        );
        await kari.Registered(other, "5006", TestTours.Delegate(1));

        foreach (var _ in Enumerable.Range(0, 2))
        {
            await hub.Remind(RemindInvited.DueFirst, stop, day: 5 - 7);
            // Of its later deadline nobody is reminded a week before, nor of its first the day before.
            await hub.Remind(RemindInvited.DueFirst, other, day: 9 - 7);
            await hub.Remind(RemindInvited.DueLast, stop, day: 5 - 1);
        }

        Assert.Single(await Notices(ola, tour));
        Assert.Single(await Notices(eli, tour));
        Assert.Empty(await Notices(kari, tour));
        Assert.Empty(await Notices(ingrid, tour));
        Assert.Empty(await Notices(anne, tour));

        await ola.Registered(stop, "5025", TestTours.Delegate(2));
        Assert.Empty(await Notices(ola, tour));
        await hub.Remind(RemindInvited.DueLast, other, day: 9 - 1);
        Assert.Empty(await Notices(ola, tour));
        Assert.Equal(2, (await Notices(eli, tour)).Count);

        await anne.Do("cancelTour", "tour { uuid }", new { tour, reason = "Snø" });
        Assert.Empty(await Notices(eli, tour));
    }

    private static void PutForwardTo(ShiftedTime time, int inDays)
    {
        // Noon of that day, in Norway: reminders go in the morning.
        var day = Norway.Today(TimeProvider.System).AddDays(inDays);
        time.PutForward(LocalTimes.At(day, new(12, 0), Norway.Zone) - time.GetUtcNow());
    }

    private static StopPostponed Postponed(StopTime to) =>
        new(Stops.Stop, 2, to, new(Stops.By, Language.Nb, "Snø"), Stops.Noon);

    private static DueTime[] Times(Event data) =>
        [
            .. new ReminderTimes().Of(
                new RecordedEvent(1, Stops.Tour, Stops.Tour, 1, data, "", Stops.Noon, null, null!, null, null)
            ),
        ];

    private static async Task<IReadOnlyList<JsonElement>> Notices(HttpClient client, Guid tour)
    {
        var data = await client.Data("{ viewer { notices(first: 100) { nodes { kind address } } } }");
        return
        [
            .. data.GetProperty("viewer")
                .GetProperty("notices")
                .Nodes()
                .Where(notice =>
                    notice.Text("kind") == "TOUR_DEADLINE_COMES" && notice.Text("address") == $"/turne/{tour}"
                ),
        ];
    }
}

internal static class Reminding
{
    /// <summary>Does what is due in the morning of that day, counted from today; who does it again changes nothing.</summary>
    public static Task Remind(this TestHub hub, string kind, Guid subject, int day) =>
        hub
            .Services.GetServices<IWhenDue>()
            .Single(each => each.Kind == kind)
            .Do(
                subject,
                LocalTimes.At(Norway.Today(TimeProvider.System).AddDays(day), new(8, 0), Norway.Zone),
                CancellationToken.None
            );
}
