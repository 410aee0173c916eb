using Hub.Tours;
using Hub.Tours.Registrations;
using Hub.Tours.Tours;
using static Hub.Tests.Tours.Registrations.Stops;

namespace Hub.Tests.Tours.Registrations;

public sealed class RegistrationDecisionTests
{
    [Fact]
    public void A_delegation_gets_seats_in_its_order_and_the_others_wait() =>
        Given(Registered(1))
            .When(state => state.Register(Terms(capacity: 3), 2, 3, 4, 5))
            .Then(Registered(2), Registered(3), Registered(4, waits: true), Registered(5, waits: true));

    [Fact]
    public void Without_a_capacity_everybody_has_a_seat() =>
        Given().When(state => state.Register(Terms(), 1, 2)).Then(Registered(1), Registered(2));

    [Fact]
    public void A_stop_with_no_seats_has_only_a_waiting_list() =>
        Given().When(state => state.Register(Terms(capacity: 0), 1)).Then(Registered(1, waits: true));

    [Fact]
    public void The_same_delegate_is_registered_once_and_the_others_of_the_list_not_at_all() =>
        Given(Registered(1)).When(state => state.Register(Terms(), 2, 1)).ThenRefused(new AlreadyRegistered(1));

    [Fact]
    public void Who_waits_comes_before_somebody_new_when_seats_were_added() =>
        Given(Registered(1), Registered(2, waits: true), Registered(3, waits: true))
            .When(state => state.Register(Terms(capacity: 2), 4))
            .Then(MovedUp(2), Registered(4, waits: true));

    [Fact]
    public void A_cancelled_seat_goes_to_who_has_waited_longest() =>
        Given(Registered(1), Registered(2, waits: true), Registered(3, waits: true))
            .When(state => CancelRegistration.Decide(state, Terms(capacity: 1), Person(1), By, Noon))
            .Then(Cancelled(1), MovedUp(2));

    [Fact]
    public void Who_leaves_the_waiting_list_frees_no_seat() =>
        Given(Registered(1), Registered(2, waits: true), Registered(3, waits: true))
            .When(state => CancelRegistration.Decide(state, Terms(capacity: 1), Person(2), By, Noon))
            .Then(Cancelled(2));

    [Fact]
    public void Cancelling_twice_is_done_once() =>
        Given(Registered(1), Cancelled(1))
            .When(state => CancelRegistration.Decide(state, Terms(), Person(1), By, Noon))
            .ThenNothingNew();

    [Fact]
    public void A_smaller_capacity_throws_nobody_out_and_moves_nobody_up() =>
        Given(Registered(1), Registered(2), Registered(3), Registered(4, waits: true))
            .When(state => CancelRegistration.Decide(state, Terms(capacity: 2), Person(1), By, Noon))
            .Then(Cancelled(1));

    [Fact]
    public void A_greater_capacity_moves_up_as_many_as_there_are_seats() =>
        Given(Registered(1), Registered(2, waits: true), Registered(3, waits: true), Registered(4, waits: true))
            .When(state => MoveUpWaiting.MoveUp(state, Terms(capacity: 3), Noon))
            .Then(MovedUp(2), MovedUp(3));

    [Fact]
    public void Nobody_is_moved_up_into_a_stop_that_was_cancelled_or_is_over()
    {
        var waiting = Given(Registered(1), Registered(2, waits: true));
        waiting
            .When(state => MoveUpWaiting.MoveUp(state, Terms() with { Status = StopStatus.Cancelled }, Noon))
            .ThenNothingNew();
        waiting.When(state => MoveUpWaiting.MoveUp(state, Terms() with { OverAt = Noon }, Noon)).ThenNothingNew();
    }

    [Fact]
    public void A_stop_that_is_cancelled_over_or_unknown_takes_nobody()
    {
        Given()
            .When(state => state.Register(Terms() with { Status = StopStatus.Cancelled }, 1))
            .ThenRefused(new StopIsCancelled());
        Given().When(state => state.Register(Terms() with { OverAt = Noon }, 1)).ThenRefused(new StopIsOver());
        Given().When(state => state.Register(null, 1)).ThenRefused(new StopNotFound());
    }

    [Fact]
    public void A_postponed_stop_goes_on_taking_delegates() =>
        Given()
            .When(state => state.Register(Terms() with { Status = StopStatus.Postponed, OverAt = null }, 1))
            .Then(Registered(1));

    [Fact]
    public void After_the_deadline_only_those_who_arrange_it_register()
    {
        var closed = Terms() with { ClosesAt = Noon };
        Given().When(state => state.Register(closed, 1)).ThenRefused(new RegistrationIsClosed(Noon));
        Given()
            .When(state => RegisterDelegation.Decide(state, closed, Of(1), By, arranges: true, Noon))
            .Then(Registered(1));
        Given().When(state => state.Register(closed with { ClosesAt = Noon.AddTicks(1) }, 1)).Then(Registered(1));
    }

    [Fact]
    public void A_delegate_moves_to_another_stop_in_one_and_the_seat_is_filled()
    {
        var decision = Switch(
            Given(Registered(1), Registered(2, waits: true)).State,
            Given().State,
            Terms(capacity: 1) with
            {
                StopId = OtherStop,
            }
        );
        new Testing.Deciding.When(decision).Then(Cancelled(1, OtherStop), MovedUp(2), Registered(1, stop: OtherStop));
    }

    [Fact]
    public void Nobody_loses_a_seat_for_a_place_in_a_waiting_list_without_saying_so()
    {
        var (here, full) = (Given(Registered(1)).State, Given(Registered(7, stop: OtherStop)).State);
        var terms = Terms(capacity: 1) with { StopId = OtherStop };
        new Testing.Deciding.When(Switch(here, full, terms)).ThenRefused(new StopIsFull());
        new Testing.Deciding.When(Switch(here, full, terms, acceptsWaiting: true)).Then(
            Cancelled(1, OtherStop),
            Registered(1, waits: true, stop: OtherStop)
        );
    }

    [Fact]
    public void A_move_that_was_made_is_done_and_one_of_somebody_else_is_not_found()
    {
        var terms = Terms() with { StopId = OtherStop };
        new Testing.Deciding.When(
            Switch(Given().State, Given(Registered(1, stop: OtherStop)).State, terms)
        ).ThenNothingNew();
        new Testing.Deciding.When(Switch(Given().State, Given().State, terms)).ThenRefused(new RegistrationNotFound());
    }

    [Fact]
    public void Consent_to_the_list_is_given_and_taken_back()
    {
        var chosen = new AttendanceListChosen(Stops.Stop, Person(1), false, Noon);
        Given(Registered(1))
            .When(state => ChooseAttendanceList.Decide(state, Terms(), Person(1), false, Noon))
            .Then(chosen);
        Given(Registered(1), chosen)
            .When(state => ChooseAttendanceList.Decide(state, Terms(), Person(1), false, Noon))
            .ThenNothingNew();
    }

    private static EventStore.Decision Switch(
        StopRegistrations from,
        StopRegistrations to,
        StopTerms terms,
        bool acceptsWaiting = false
    ) =>
        SwitchStop.Decide(
            (from, Terms(capacity: 1)),
            (to, terms),
            Person(1),
            By,
            arranges: false,
            acceptsWaiting,
            Noon
        );
}
