using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;

namespace Hub.Offers.Slots;

/// <param name="Booking">The booking.</param>
/// <param name="To">The free time that it goes to, in the same network.</param>
public sealed record MoveBookingInput(
    [property: ID<Booking>] Guid Booking,
    [property: ID<Slot>] Guid To,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class MoveBooking
{
    /// <summary>Takes another time instead, in one step: the old one is free when the new one is had. For main contacts.</summary>
    [GraphQLName("moveBooking")]
    public static async Task<BookingPayload> Run(
        MoveBookingInput input,
        Actor actor,
        SlotList slots,
        BookingCommands bookings,
        CancellationToken cancellation
    )
    {
        var to = await slots.Find(input.To, actor, cancellation);
        return await bookings.Change(
            input.Booking,
            input,
            to is null ? new SlotNotFound("to") : null,
            [input.To],
            (states, booking, told) =>
                Decide(
                    states.Of<SlotState>(booking.SlotId),
                    states.Of<SlotState>(input.To),
                    states.Of<MunicipalityTimes>(MunicipalityTimes.StreamOf(booking.MunicipalityNumber)),
                    booking.SlotId,
                    input,
                    actor,
                    told,
                    bookings.Now
                ),
            cancellation
        );
    }

    internal static Decision Decide(
        SlotState from,
        SlotState to,
        MunicipalityTimes times,
        Guid fromSlot,
        MoveBookingInput input,
        Actor actor,
        IReadOnlyList<Guid> told,
        DateTimeOffset now
    )
    {
        if (from is not SlotState.Open { Booking: { } booking } left || booking.Id != input.Booking)
            return new BookingIsCancelled();
        if (!actor.MaySpeakFor(booking.Municipality))
            return actor.MayFacilitate(left.Network) ? new OnlyMainContactsBook() : new BookingNotFound();
        if (fromSlot == input.To)
            return new AlreadyDone();
        if (to is SlotState.Closed)
            return new SlotIsClosed();
        if (to is not SlotState.Open wanted || wanted.Network != left.Network)
            return new SlotNotFound("to");
        if (wanted.Booking is not null)
            return new SlotTaken();
        if (wanted.Time.StartsAt() <= now || left.Time.StartsAt() <= now)
            return new SlotIsOver();
        if (times.IsTaken(wanted.Time, fromSlot))
            return new MunicipalityIsBusy();
        var person = actor.PersonId!.Value;
        var held = MunicipalityTimes.StreamOf(booking.Municipality);
        return Decision.Accept(
            (fromSlot, new SlotBookingMoved(booking.Id, input.To, person, now)),
            (
                input.To,
                new SlotBookingReceived(booking.Id, fromSlot, booking.Municipality, booking.BookedBy, told, now)
            ),
            (held, new MunicipalityTimeFreed(fromSlot)),
            (held, new MunicipalityTimeTaken(input.To, wanted.Time.StartsAt(), wanted.Time.EndsAt()))
        );
    }
}
