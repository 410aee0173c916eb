using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Text;

namespace Hub.Offers.Slots;

/// <param name="Booking">The booking.</param>
/// <param name="Wish">The whole new wish, in Markdown.</param>
/// <param name="Language">The language of the wish; without it, the viewer's own.</param>
public sealed record ChangeBookingInput(
    [property: ID<Booking>] Guid Booking,
    [property: GraphQLType("Markdown")] string Wish,
    Language? Language = null,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class ChangeBooking
{
    /// <summary>Says anew what the municipality wants help with. For its main contacts.</summary>
    [GraphQLName("changeBooking")]
    public static Task<BookingPayload> Run(
        ChangeBookingInput input,
        Actor actor,
        BookingCommands bookings,
        CancellationToken cancellation
    ) =>
        bookings.Change(
            input.Booking,
            input,
            TextLimits.CheckBody(input.Wish, BookSlot.LongestWish, "wish"),
            [],
            (states, booking, told) =>
                Decide(states.Of<SlotState>(booking.SlotId), booking.SlotId, input, actor, told, bookings.Now),
            cancellation
        );

    internal static Decision Decide(
        SlotState slot,
        Guid slotId,
        ChangeBookingInput input,
        Actor actor,
        IReadOnlyList<Guid> told,
        DateTimeOffset now
    )
    {
        if (slot is not SlotState.Open { Booking: { } booking } open || booking.Id != input.Booking)
            return new BookingIsCancelled();
        if (!actor.MaySpeakFor(booking.Municipality))
            return actor.MayFacilitate(open.Network) ? new OnlyMainContactsBook() : new BookingNotFound();
        if (open.Time.StartsAt() <= now)
            return new SlotIsOver();
        if (booking.Wish == input.Wish)
            return new AlreadyDone();
        var wish = new Text(actor.PersonId!.Value, input.Language ?? Languages.OrDefault(actor.Language), input.Wish);
        return Decision.Accept((slotId, new SlotWishChanged(input.Booking, wish, told, now)));
    }
}
