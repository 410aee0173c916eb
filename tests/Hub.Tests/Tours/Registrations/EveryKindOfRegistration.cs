using Hub.Testing;
using Hub.Tours.Registrations.Reminders;

namespace Hub.Tests.Tours.Registrations;

/// <summary>Seats, a waiting list that moves up, a move to another stop, and consent that is given.</summary>
internal sealed class EveryKindOfRegistration : IWriteEveryKind
{
    public async Task Write(TestHub hub)
    {
        using var kari = await hub.SignIn(People.Kari);
        using var anne = await hub.SignIn(People.Anne);
        var (here, there) = (Guid.NewGuid(), Guid.NewGuid());
        await TestTours.PublishTour(
            anne,
            "50",
            TestTours.Stop(here, inDays: 20, capacity: 1),
            TestTours.Stop(there, inDays: 21)
        );
        var ids = await kari.Registered(
            here,
            "5006",
            TestTours.Delegate(1),
            TestTours.Delegate(2),
            TestTours.Delegate(3)
        );
        await kari.Do("switchStop", "registration { uuid }", new { registration = ids[0], newStop = there });
        await kari.Cancel(ids[2]);
        await kari.Do("chooseAttendanceList", "registration { uuid }", new { registration = ids[1], isListed = true });
        await Remind(hub, anne, kari);
    }

    /// <summary>Of a stop that comes up, of its deadline, and after it.</summary>
    private static async Task Remind(TestHub hub, HttpClient anne, HttpClient kari)
    {
        var (soon, held) = (Guid.NewGuid(), Guid.NewGuid());
        await anne.PublishTour("50", TestTours.Stop(soon, inDays: 5, closesInDays: 3));
        var tour = await anne.PublishTour("50", TestTours.Stop(held, inDays: 5));
        await kari.Registered(soon, "5006", TestTours.Delegate(1));
        await kari.Registered(held, "5006", TestTours.Delegate(1));
        await anne.PublishTour(tour, 1, "50", TestTours.Stop(held, inDays: -4));
        await hub.Remind(RemindDelegates.Due(7), soon, day: 5 - 7);
        await hub.Remind(RemindInvited.DueFirst, soon, day: 3 - 7);
        await hub.Remind(FollowUp.Due, held, day: -4 + 3);
    }
}
