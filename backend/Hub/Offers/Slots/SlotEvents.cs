using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Offers.Slots;

// Stored under these names and shapes: add new ones, never rename or reshape. A slot is one stream, with its bookings one
// after another; what a municipality holds is another, so that it holds no two at a time. Persons are opaque ids; At is
// the time of the deed.

/// <summary>A time that a municipality can book. <c>Hat</c> is whom one meets, as an office: a body's key.</summary>
public sealed record SlotOpened(
    string Network,
    string Hat,
    SlotTime Time,
    string? Place,
    string? OnlineLink,
    Text? Note,
    Guid OpenedBy,
    DateTimeOffset At
) : Event;

/// <summary>Time, place or link is this now; a booking stays. <c>BookingId</c> and <c>Told</c> are of who booked, where somebody has.</summary>
public sealed record SlotChanged(
    SlotTime Time,
    string? Place,
    string? OnlineLink,
    Text? Note,
    Guid? BookingId,
    IReadOnlyList<Guid> Told,
    Guid ChangedBy,
    DateTimeOffset At
) : Event;

/// <summary>Nobody can book it any more, and who had is told.</summary>
public sealed record SlotClosed(
    Guid? BookingId,
    Text? Reason,
    IReadOnlyList<Guid> Told,
    Guid ClosedBy,
    DateTimeOffset At
) : Event;

/// <summary><c>Told</c> are those who run the network then.</summary>
public sealed record SlotBooked(
    Guid BookingId,
    string Municipality,
    Text Wish,
    IReadOnlyList<Guid> Told,
    DateTimeOffset At
) : Event;

public sealed record SlotWishChanged(Guid BookingId, Text Wish, IReadOnlyList<Guid> Told, DateTimeOffset At) : Event;

/// <summary>By the municipality, or by those who run the network.</summary>
public sealed record SlotBookingCancelled(
    Guid BookingId,
    Text? Reason,
    IReadOnlyList<Guid> Told,
    Guid CancelledBy,
    DateTimeOffset At
) : Event;

/// <summary>The booking went to another slot, where <see cref="SlotBookingReceived"/> says so.</summary>
public sealed record SlotBookingMoved(Guid BookingId, Guid ToSlot, Guid MovedBy, DateTimeOffset At) : Event;

public sealed record SlotBookingReceived(
    Guid BookingId,
    Guid FromSlot,
    string Municipality,
    Guid BookedBy,
    IReadOnlyList<Guid> Told,
    DateTimeOffset At
) : Event;

/// <summary>It is the day before: who booked is reminded.</summary>
public sealed record SlotComesUp(Guid BookingId, Guid BookedBy, DateTimeOffset At) : Event;

/// <summary>In the municipality's own stream: it is taken then. Another time for the same slot takes its place.</summary>
public sealed record MunicipalityTimeTaken(Guid SlotId, DateTimeOffset From, DateTimeOffset To) : Event;

public sealed record MunicipalityTimeFreed(Guid SlotId) : Event;

/// <summary>Local date and time in their zone. Stored inside events: never rename or reshape.</summary>
public sealed record SlotTime(DateOnly Date, TimeOnly Starts, int Minutes, string Zone);
