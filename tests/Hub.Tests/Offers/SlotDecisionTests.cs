using Hub.EventStore;
using Hub.Offers;
using Hub.Offers.Slots;
using Hub.Shared.Access;
using Hub.Shared.Refusals;
using Hub.Shared.Text;
using Hub.Testing.Deciding;

namespace Hub.Tests.Offers;

public sealed class SlotDecisionTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);
    private static readonly Guid Slot = Guid.Parse("44444444-4444-4444-4444-444444444444");
    private static readonly Guid Later = Guid.Parse("55555555-5555-5555-5555-555555555555");
    private static readonly Guid Booking = Guid.Parse("66666666-6666-6666-6666-666666666666");
    private static readonly Guid[] Told = [Cast.Anne.Person()];

    private static readonly OpenSlotInput Open = new(
        Slot,
        "50",
        new DateOnly(2026, 12, 3),
        new TimeOnly(9, 0),
        45,
        Place: " Fylkets hus ",
        OnlineLink: "https://mote.example/rom"
    );
    private static readonly SlotTime Time = new(new(2026, 12, 3), new(9, 0), 45, "Europe/Oslo");
    private static readonly SlotOpened Opened = new(
        "50",
        "sf-50",
        Time,
        "Fylkets hus",
        "https://mote.example/rom",
        null,
        Cast.Anne.Person(),
        Noon
    );
    private static readonly BookSlotInput Book = new(Booking, Slot, "Vi trenger hjelp med planen");
    private static readonly SlotBooked Booked = new(
        Booking,
        "5006",
        new Text(Cast.Kari.Person(), Language.Nb, "Vi trenger hjelp med planen"),
        Told,
        Noon
    );
    private static readonly MunicipalityTimeTaken Taken = new(
        Slot,
        new(2026, 12, 3, 8, 0, 0, TimeSpan.Zero),
        new(2026, 12, 3, 8, 45, 0, TimeSpan.Zero)
    );

    private static Given<SlotState> Given(params ReadOnlySpan<Event> events) => DeciderSpec.Given<SlotState>(events);

    private static MunicipalityTimes Times(params ReadOnlySpan<Event> events) =>
        DeciderSpec.Given<MunicipalityTimes>(events).State;

    private static Decision BookBy(SlotState state, Actor actor, MunicipalityTimes? times = null) =>
        BookSlot.Decide(state, times ?? Times(), Book, actor, actor.HatsIn("50")[0], Told, Noon);

    [Fact]
    public void A_facilitator_opens_a_time_as_their_office() =>
        Given().When(state => OpenSlot.Decide(state, Open, Cast.Anne, Noon)).Then(Opened);

    [Fact]
    public void Opening_twice_adds_nothing_and_another_time_under_the_same_id_is_refused()
    {
        Given(Opened).When(state => OpenSlot.Decide(state, Open, Cast.Anne, Noon.AddHours(1))).ThenNothingNew();
        Given(Opened)
            .When(state => OpenSlot.Decide(state, Open with { Minutes = 30 }, Cast.Anne, Noon))
            .ThenRefused(new CommandReused());
    }

    [Fact]
    public void Who_does_not_run_the_network_opens_nothing_in_it()
    {
        Given()
            .When(state => OpenSlot.Decide(state, Open, Cast.Kari, Noon))
            .ThenRefused(new OnlyFacilitatorsOpenSlots());
        Given().When(state => OpenSlot.Decide(state, Open, Cast.Tone, Noon)).ThenRefused(new NotAMember());
    }

    [Theory]
    [InlineData("2026-11-24", "09:00", 45, "SLOT_NOT_IN_FUTURE")]
    [InlineData("9999-12-31", "23:59", 45, "SLOT_NOT_IN_FUTURE")]
    [InlineData("0001-01-01", "00:00", 45, "SLOT_NOT_IN_FUTURE")]
    [InlineData("2026-12-03", "09:00", 9, "SLOT_LENGTH_NOT_ALLOWED")]
    [InlineData("2026-12-03", "09:00", int.MaxValue, "SLOT_LENGTH_NOT_ALLOWED")]
    [InlineData("2027-03-28", "02:30", 45, "NO_SUCH_LOCAL_TIME")]
    public void A_time_that_cannot_be_is_refused(string date, string starts, int minutes, string code)
    {
        var time = new SlotTime(DateOnly.Parse(date, null), TimeOnly.Parse(starts, null), minutes, "Europe/Oslo");
        Assert.Equal(code, SlotTimes.Check(time, Noon)?.Code);
    }

    [Fact]
    public void The_same_hour_is_another_instant_in_summer_and_in_another_zone()
    {
        Assert.Equal(new(2026, 12, 3, 8, 0, 0, TimeSpan.Zero), Time.StartsAt());
        Assert.Equal(new(2027, 6, 3, 7, 0, 0, TimeSpan.Zero), (Time with { Date = new(2027, 6, 3) }).StartsAt());
        Assert.Equal(new(2026, 12, 3, 9, 0, 0, TimeSpan.Zero), (Time with { Zone = "Europe/London" }).StartsAt());
    }

    [Fact]
    public void The_first_one_has_it() => Given(Opened).When(state => BookBy(state, Cast.Kari)).Then(Booked, Taken);

    [Fact]
    public void Who_comes_second_is_told_to_choose_another() =>
        Given(Opened, Booked).When(state => BookBy(state, Cast.Ola)).ThenRefused(new SlotTaken());

    [Fact]
    public void Booking_twice_adds_nothing_and_with_other_words_leads_to_the_booking()
    {
        Given(Opened, Booked).When(state => BookBy(state, Cast.Kari)).ThenNothingNew();
        Given(Opened, Booked)
            .When(state =>
                BookSlot.Decide(
                    state,
                    Times(Taken),
                    Book with
                    {
                        Wish = "Noe annet",
                    },
                    Cast.Kari,
                    Cast.Kari.HatsIn("50")[0],
                    Told,
                    Noon
                )
            )
            .ThenRefused(new SlotIsYours());
    }

    [Fact]
    public void A_municipality_holds_no_two_slots_at_a_time_but_one_after_the_other()
    {
        var overlaps = Taken with { SlotId = Later, From = Taken.From.AddMinutes(30), To = Taken.To.AddMinutes(30) };
        var follows = Taken with { SlotId = Later, From = Taken.To, To = Taken.To.AddMinutes(45) };
        Given(Opened).When(state => BookBy(state, Cast.Kari, Times(overlaps))).ThenRefused(new MunicipalityIsBusy());
        Given(Opened).When(state => BookBy(state, Cast.Kari, Times(follows))).Then(Booked, Taken);
        Given(Opened)
            .When(state => BookBy(state, Cast.Kari, Times(overlaps, new MunicipalityTimeFreed(Later))))
            .Then(Booked, Taken);
    }

    [Fact]
    public void What_is_over_or_taken_away_is_not_booked()
    {
        Given(Opened)
            .When(state =>
                BookSlot.Decide(state, Times(), Book, Cast.Kari, Cast.Kari.HatsIn("50")[0], Told, Taken.From)
            )
            .ThenRefused(new SlotIsOver());
        Given(Opened, new SlotClosed(null, null, [], Cast.Anne.Person(), Noon))
            .When(state => BookBy(state, Cast.Kari))
            .ThenRefused(new SlotIsClosed());
    }

    [Fact]
    public void A_booking_moves_in_one_step_and_its_old_time_is_free()
    {
        var to = DeciderSpec.Given<SlotState>(Opened with { Time = Time with { Starts = new(9, 30) } }).State;
        Given(Opened, Booked)
            .When(state =>
                MoveBooking.Decide(state, to, Times(Taken), Slot, new(Booking, Later), Cast.Kari, Told, Noon)
            )
            .Then(
                new SlotBookingMoved(Booking, Later, Cast.Kari.Person(), Noon),
                new SlotBookingReceived(Booking, Slot, "5006", Cast.Kari.Person(), Told, Noon),
                new MunicipalityTimeFreed(Slot),
                new MunicipalityTimeTaken(Later, Taken.From.AddMinutes(30), Taken.To.AddMinutes(30))
            );
    }

    [Fact]
    public void Those_who_run_the_network_say_why_they_take_a_booked_time_away()
    {
        Given(Opened, Booked)
            .When(state => CloseSlot.Decide(state, new(Slot), Cast.Anne, Noon))
            .ThenRefused(new ReasonRequired());
        Given(Opened, Booked)
            .When(state => CancelBooking.Decide(state, Slot, new(Booking), Cast.Anne, [Cast.Kari.Person()], Noon))
            .ThenRefused(new ReasonRequired());
        Given(Opened, Booked)
            .When(state => CloseSlot.Decide(state, new(Slot, "Rådgiveren er syk"), Cast.Anne, Noon))
            .Then(
                new SlotClosed(
                    Booking,
                    new Text(Cast.Anne.Person(), Language.Nb, "Rådgiveren er syk"),
                    [Cast.Kari.Person()],
                    Cast.Anne.Person(),
                    Noon
                ),
                new MunicipalityTimeFreed(Slot)
            );
    }

    [Fact]
    public void A_booking_is_changed_and_cancelled_by_its_own_municipality_and_by_no_other()
    {
        var change = new ChangeBookingInput(Booking, "Vi vil heller snakke om brukermedvirkning");
        foreach (var other in new[] { Cast.Ola, Cast.Ingrid, Cast.Tone, Cast.Ute })
        {
            Given(Opened, Booked)
                .When(state => ChangeBooking.Decide(state, Slot, change, other, Told, Noon))
                .ThenRefused(new BookingNotFound());
            Given(Opened, Booked)
                .When(state => CancelBooking.Decide(state, Slot, new(Booking), other, Told, Noon))
                .ThenRefused(new BookingNotFound());
        }
        Given(Opened, Booked)
            .When(state => CancelBooking.Decide(state, Slot, new(Booking), Cast.Kari, Told, Noon))
            .Then(
                new SlotBookingCancelled(Booking, null, Told, Cast.Kari.Person(), Noon),
                new MunicipalityTimeFreed(Slot)
            );
    }

    [Fact]
    public void A_changed_hour_takes_the_booking_along_unless_the_municipality_is_busy_then()
    {
        var change = new ChangeSlotInput(Slot, new(2026, 12, 3), new(13, 0), 45, Place: "Fylkets hus");
        var moved = new SlotTime(new(2026, 12, 3), new(13, 0), 45, "Europe/Oslo");
        Given(Opened, Booked)
            .When(state => ChangeSlot.Decide(state, Times(Taken), change, Cast.Anne, Noon))
            .Then(
                new SlotChanged(
                    moved,
                    "Fylkets hus",
                    null,
                    null,
                    Booking,
                    [Cast.Kari.Person()],
                    Cast.Anne.Person(),
                    Noon
                ),
                new MunicipalityTimeTaken(Slot, moved.StartsAt(), moved.EndsAt())
            );
        Given(Opened, Booked)
            .When(state =>
                ChangeSlot.Decide(
                    state,
                    Times(Taken, new MunicipalityTimeTaken(Later, moved.StartsAt(), moved.EndsAt())),
                    change,
                    Cast.Anne,
                    Noon
                )
            )
            .ThenRefused(new MunicipalityIsBusy());
    }

    [Fact]
    public void The_day_before_who_booked_is_reminded_once()
    {
        var reminded = new SlotComesUp(Booking, Cast.Kari.Person(), Noon);
        Given(Opened, Booked).When(state => SlotReminder.Decide(state, Noon)).Then(reminded);
        Given(Opened, Booked, reminded).When(state => SlotReminder.Decide(state, Noon)).ThenNothingNew();
        Given(Opened).When(state => SlotReminder.Decide(state, Noon)).ThenNothingNew();
        Given(Opened, Booked).When(state => SlotReminder.Decide(state, Taken.From)).ThenNothingNew();
    }
}
