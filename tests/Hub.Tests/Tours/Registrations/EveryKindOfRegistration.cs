using Hub.Testing;

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
    }
}
