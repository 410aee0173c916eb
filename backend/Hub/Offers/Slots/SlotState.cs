using Hub.EventStore;

namespace Hub.Offers.Slots;

/// <summary>What decisions on a slot need to know.</summary>
public abstract record SlotState : IState<SlotState>
{
    public static SlotState Initial { get; } = new NotOpened();

    public sealed record NotOpened : SlotState;

    /// <summary>The id belongs to something that is no slot.</summary>
    public sealed record Foreign : SlotState;

    /// <summary><c>Booking</c> is null while it is free.</summary>
    public sealed record Open(string Network, SlotOpened Opened, SlotTime Time, HeldBooking? Booking) : SlotState;

    public sealed record Closed(string Network) : SlotState;

    public SlotState Evolve(Event recorded) =>
        (this, recorded) switch
        {
            (NotOpened, SlotOpened opened) => new Open(opened.Network, opened, opened.Time, null),
            (NotOpened, _) => new Foreign(),
            (Open open, SlotChanged changed) => open with { Time = changed.Time },
            (Open open, SlotClosed) => new Closed(open.Network),
            (Open open, SlotBooked booked) => open with
            {
                Booking = new(booked.BookingId, booked.Municipality, booked.Wish.AuthorId, booked.Wish.Markdown),
            },
            (Open { Booking: { } booking } open, SlotWishChanged changed) => open with
            {
                Booking = booking with { Wish = changed.Wish.Markdown },
            },
            (Open { Booking: { } booking } open, SlotComesUp) => open with
            {
                Booking = booking with { IsReminded = true },
            },
            (Open open, SlotBookingReceived received) => open with
            {
                Booking = new(received.BookingId, received.Municipality, received.BookedBy, null),
            },
            (Open open, SlotBookingCancelled or SlotBookingMoved) => open with { Booking = null },
            _ => this,
        };
}

/// <summary>A booking that stands. Its wish is null where it stands in the slot that the booking came from.</summary>
public sealed record HeldBooking(Guid Id, string Municipality, Guid BookedBy, string? Wish)
{
    public bool IsReminded { get; init; }
}
