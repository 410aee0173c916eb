using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Text;

namespace Hub.Offers.Slots;

/// <param name="Booking">The booking.</param>
/// <param name="Reason">Why, in Markdown. Those who run the network give one; a municipality need not.</param>
/// <param name="Language">The language of the reason; without it, the viewer's own.</param>
public sealed record CancelBookingInput(
    [property: ID<Booking>] Guid Booking,
    [property: GraphQLType("Markdown")] string? Reason = null,
    Language? Language = null,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class CancelBooking
{
    /// <summary>
    /// Cancels a booking; its time is free again. For the municipality's main contacts and for those who run the network.
    /// </summary>
    [GraphQLName("cancelBooking")]
    public static Task<BookingPayload> Run(
        CancelBookingInput input,
        Actor actor,
        BookingCommands bookings,
        CancellationToken cancellation
    ) =>
        bookings.Change(
            input.Booking,
            input,
            TextLimits.CheckOptional(input.Reason, CloseSlot.LongestReason, "reason"),
            [],
            (states, booking, told) =>
                Decide(states.Of<SlotState>(booking.SlotId), booking.SlotId, input, actor, told, bookings.Now),
            cancellation
        );

    internal static Decision Decide(
        SlotState slot,
        Guid slotId,
        CancelBookingInput input,
        Actor actor,
        IReadOnlyList<Guid> told,
        DateTimeOffset now
    )
    {
        if (slot is not SlotState.Open { Booking: { } booking } open || booking.Id != input.Booking)
            return new AlreadyDone();
        if (!actor.MaySpeakFor(booking.Municipality) && !actor.MayFacilitate(open.Network))
            return new BookingNotFound();
        if (open.Time.StartsAt() <= now)
            return new SlotIsOver();
        var reason = OpenSlot.Note(input.Reason, input.Language, actor);
        if (reason is null && !actor.MaySpeakFor(booking.Municipality))
            return new ReasonRequired();
        return Decision.Accept(
            (slotId, new SlotBookingCancelled(booking.Id, reason, told, actor.PersonId!.Value, now)),
            (MunicipalityTimes.StreamOf(booking.Municipality), new MunicipalityTimeFreed(slotId))
        );
    }
}
