using Hub.GraphQL;
using Hub.Identity.Viewing;
using Hub.Networks.Areas;
using Hub.Networks.Members;
using Hub.Shared.Text;

namespace Hub.Offers.Slots;

[ObjectType<Booking>]
public static class BookingFields
{
    /// <summary>The time that is booked; null where the viewer is no member of its network any more.</summary>
    public static Task<IReadOnlyList<Slot?>> Slot(
        [Parent] IReadOnlyList<Booking> bookings,
        Actor actor,
        SlotList slots,
        CancellationToken cancellation
    ) => slots.Find([.. bookings.Select(booking => booking.SlotId)], actor.Sight, cancellation);

    /// <summary>The municipality that has booked.</summary>
    public static Municipality? Municipality([Parent] Booking booking, AreaMap areas) =>
        areas.Municipality(booking.MunicipalityNumber);

    /// <summary>Who booked for it.</summary>
    public static Task<IReadOnlyList<Author>> Author(
        [Parent] IReadOnlyList<Booking> bookings,
        AuthorList authors,
        CancellationToken cancellation
    ) => authors.Find([.. bookings.Select(booking => (booking.PersonId, booking.ActingFor))], cancellation);

    /// <summary>What they want help with.</summary>
    public static Task<IReadOnlyList<TextView?>> Wish(
        [Parent] IReadOnlyList<Booking> bookings,
        TextViews texts,
        CancellationToken cancellation
    ) => texts.Make([.. bookings.Select(booking => booking.StoredWish.Parts())], cancellation);

    /// <summary>Why it was cancelled; null where nothing was said.</summary>
    public static Task<IReadOnlyList<TextView?>> Reason(
        [Parent] IReadOnlyList<Booking> bookings,
        TextViews texts,
        CancellationToken cancellation
    ) => texts.Make([.. bookings.Select(booking => booking.StoredReason.Parts())], cancellation);

    [NodeResolver]
    public static Task<IReadOnlyList<Booking?>> ByIds(
        IReadOnlyList<Guid> ids,
        Actor actor,
        BookingList bookings,
        CancellationToken cancellation
    ) => bookings.Find(ids, actor.Sight, cancellation);
}

[ObjectType<Viewer>]
public static class ViewerBookings
{
    /// <summary>What the municipalities that the viewer speaks for have booked, the newest first, at most 50.</summary>
    [Cost(2), ListSize(AssumedSize = 10)]
    public static Task<IReadOnlyList<Booking>> Bookings(
        [Parent] Viewer _,
        Actor actor,
        BookingList bookings,
        CancellationToken cancellation
    ) => bookings.Own(50, actor.Sight, cancellation);
}
