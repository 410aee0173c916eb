using Hub.EventStore;
using Hub.Networks.Areas;
using Hub.Shared.Links;
using Hub.Shared.Notices;

namespace Hub.Offers.Slots;

/// <summary>
/// Tells those who run the network of a booking and what becomes of it, and who booked of what is done to their time.
/// The wish and the reasons are not told: they are read where one may still see them.
/// </summary>
internal sealed class SlotNotices : ITellings
{
    public static NoticeKind Booked { get; } =
        new(
            "SLOT_BOOKED",
            new("{author} har bestilt en tid for veiledning"),
            new("{author} har bestilt ei tid for rettleiing"),
            new("{author} has booked a time for guidance")
        );

    public static NoticeKind BookingChanged { get; } =
        new(
            "SLOT_BOOKING_CHANGED",
            new("{author} har endret en bestilling av veiledning"),
            new("{author} har endra ei bestilling av rettleiing"),
            new("{author} has changed a booking for guidance")
        );

    public static NoticeKind BookingCancelled { get; } =
        new(
            "SLOT_BOOKING_CANCELLED",
            new("En bestilling av veiledning er avbestilt"),
            new("Ei bestilling av rettleiing er avbestilt"),
            new("A booking for guidance has been cancelled")
        );

    public static NoticeKind Changed { get; } =
        new(
            "SLOT_CHANGED",
            new("Veiledningen dere har bestilt, har fått ny tid eller nytt sted"),
            new("Rettleiinga de har bestilt, har fått ny tid eller ny stad"),
            new("The guidance that you have booked has another time or place")
        );

    public static NoticeKind Closed { get; } =
        new(
            "SLOT_CLOSED",
            new("Veiledningen dere har bestilt, er avlyst. Se hvorfor"),
            new("Rettleiinga de har bestilt, er avlyst. Sjå kvifor"),
            new("The guidance that you have booked is called off. See why")
        );

    public static NoticeKind ComesUp { get; } =
        new(
            "SLOT_COMES_UP",
            new("I morgen har dere veiledning"),
            new("I morgon har de rettleiing"),
            new("You have guidance tomorrow")
        );

    public IEnumerable<Telling> Of(RecordedEvent recorded) =>
        recorded.Data switch
        {
            SlotBooked booked => [Tell(Booked, booked.BookingId, booked.Told, booked.At, booked.Wish.AuthorId)],
            SlotWishChanged changed =>
            [
                Tell(BookingChanged, changed.BookingId, changed.Told, changed.At, changed.Wish.AuthorId),
            ],
            SlotBookingReceived moved => [Tell(BookingChanged, moved.BookingId, moved.Told, moved.At, moved.BookedBy)],
            SlotBookingCancelled cancelled =>
            [
                Tell(BookingCancelled, cancelled.BookingId, cancelled.Told, cancelled.At, null),
            ],
            SlotChanged { BookingId: { } booking } changed => [Tell(Changed, booking, changed.Told, changed.At, null)],
            SlotClosed { BookingId: { } booking } closed => [Tell(Closed, booking, closed.Told, closed.At, null)],
            SlotComesUp comes => [Tell(ComesUp, comes.BookingId, [comes.BookedBy], comes.At, null)],
            _ => [],
        };

    private static Told Tell(
        NoticeKind kind,
        Guid booking,
        IReadOnlyList<Guid> persons,
        DateTimeOffset at,
        Guid? author
    ) =>
        new(kind.Code, new Thing(nameof(Booking), booking.ToString("D")), Recipients.Persons(persons), at)
        {
            Author = author,
        };
}

/// <summary>A booking is read on the page of its network's offers.</summary>
internal sealed class NoticedBookings(BookingList bookings, NetworkNames networks) : INoticeThings
{
    public string Type => nameof(Booking);

    public async Task<IReadOnlyList<NoticeThing?>> Find(
        IReadOnlyList<NoticeAbout> notices,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var found = await bookings.Find([.. notices.Select(notice => Guid.Parse(notice.Key))], sight, cancellation);
        return
        [
            .. found.Select(booking =>
                booking is not null && networks.Of(booking.NetworkKey) is { } name
                    ? new NoticeThing(name, $"/nettverk/{booking.NetworkKey}/tilbud", name)
                    : null
            ),
        ];
    }
}
