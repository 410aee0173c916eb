using FsCheck;
using FsCheck.Fluent;
using Hub.EventStore;
using Hub.Tours.Registrations;
using static Hub.Tests.Tours.Registrations.Stops;

namespace Hub.Tests.Tours.Registrations;

/// <summary>Whatever people do, in whatever order, and however the organiser changes the capacity.</summary>
public sealed class RegistrationProperties
{
    [Fact]
    public void Nobody_gets_a_seat_over_the_capacity_who_waits_keeps_the_order_and_nobody_comes_twice() =>
        Prop.ForAll<(int Deed, int Person)[]>(deeds =>
            {
                var state = StopRegistrations.Initial;
                var capacity = 3;
                var order = new List<Guid>();
                foreach (var (deed, number) in deeds)
                {
                    var person = Person(Math.Abs(number % 12));
                    if (deed % 5 == 4)
                        capacity = Math.Abs(number % 6);
                    var decision = (deed % 5) switch
                    {
                        0 or 1 or -1 or -2 => state.Register(Terms(capacity), Math.Abs(number % 12)),
                        2 or 3 or -3 => CancelRegistration.Decide(state, Terms(capacity), person, By, Noon),
                        _ => MoveUpWaiting.MoveUp(state, Terms(capacity), Noon),
                    };
                    foreach (var recorded in decision.Events)
                    {
                        var before = state;
                        state = state.Evolve(recorded);
                        Note(order, recorded);
                        // Only a smaller capacity leaves more seated than there are seats, and then nobody is added.
                        Assert.True(state.Seated <= Math.Max(capacity, before.Seated));
                        if (recorded is DelegateMovedUp moved)
                            Assert.Equal(before.Waiting[0], moved.PersonId);
                    }
                    Assert.Equal(order, state.Waiting);
                    Assert.Equal(state.Waiting.Count, state.Waiting.Distinct().Count());
                    Assert.All(state.Waiting, waiting => Assert.Contains(waiting, state.Delegates.Keys));
                    if (decision.Events.Count > 0)
                        Assert.True(state.Waiting.IsEmpty || state.Free(capacity) == 0);
                }
            })
            .QuickCheckThrowOnFailure();

    /// <summary>The waiting list as somebody keeps it by hand.</summary>
    private static void Note(List<Guid> order, Event recorded)
    {
        switch (recorded)
        {
            case DelegateRegistered { Waits: true } registered:
                order.Add(registered.PersonId);
                break;
            case DelegateMovedUp moved:
                order.Remove(moved.PersonId);
                break;
            case RegistrationCancelled cancelled:
                order.Remove(cancelled.PersonId);
                break;
        }
    }
}
