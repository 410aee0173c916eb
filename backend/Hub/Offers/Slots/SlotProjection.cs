using Hub.EventStore;
using Hub.Shared.Commands;
using Hub.Shared.Text;

namespace Hub.Offers.Slots;

/// <summary>Folds slots into rows: the slot, and each of its bookings.</summary>
public sealed class SlotProjection : IProjection
{
    private static readonly InsertInto AddSlot = new(
        "slots",
        "id",
        "network",
        "hat",
        "date",
        "starts",
        "minutes",
        "zone",
        "starts_at",
        "ends_at",
        "place",
        "online_link",
        "note_language",
        "note_markdown",
        "note_html",
        "note_sequence",
        "is_closed",
        "is_sample",
        "sequence"
    );

    public string Name => "slots";

    /// <summary>Also raised when Markdown is rendered differently, since rows keep their HTML.</summary>
    public int Version => 1;

    public IReadOnlyList<string> Tables { get; } = ["slots", "bookings"];

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        var (slot, sequence) = (recorded.Stream.Value, recorded.Sequence);
        switch (recorded.Data)
        {
            case SlotOpened opened:
                batch.Add(
                    AddSlot,
                    [
                        slot,
                        opened.Network,
                        opened.Hat,
                        .. Where(opened.Time, opened.Place, opened.OnlineLink),
                        .. Words(opened.Note),
                        sequence,
                        false,
                        recorded.Headers.Client == SampleClient.Name,
                        sequence,
                    ]
                );
                break;
            case SlotChanged changed:
                batch.Add(
                    Sql("ChangeSlot"),
                    [slot, .. Where(changed.Time, changed.Place, changed.OnlineLink), .. Words(changed.Note), sequence]
                );
                break;
            case SlotClosed closed:
                batch.Add(Sql("CancelBookingOfSlot"), [slot, closed.At, .. Words(closed.Reason), sequence]);
                batch.Add(Sql("CloseSlot"), slot, sequence);
                break;
            case SlotBooked booked:
                batch.Add(
                    Sql("AddBooking"),
                    [
                        booked.BookingId,
                        slot,
                        booked.Municipality,
                        booked.Wish.AuthorId,
                        recorded.Headers.ActingFor,
                        .. Words(booked.Wish),
                        booked.At,
                        sequence,
                    ]
                );
                batch.Add(Sql("TakeSlot"), slot, booked.BookingId, booked.Municipality, sequence);
                break;
            case SlotWishChanged changed:
                batch.Add(Sql("ChangeWish"), [changed.BookingId, .. Words(changed.Wish), sequence]);
                break;
            case SlotBookingCancelled cancelled:
                batch.Add(
                    Sql("CancelBooking"),
                    [cancelled.BookingId, cancelled.At, .. Words(cancelled.Reason), sequence]
                );
                batch.Add(Sql("FreeSlot"), slot, sequence);
                break;
            case SlotBookingMoved:
                batch.Add(Sql("FreeSlot"), slot, sequence);
                break;
            case SlotBookingReceived received:
                batch.Add(Sql("MoveBooking"), received.BookingId, slot, sequence);
                batch.Add(Sql("TakeSlot"), slot, received.BookingId, received.Municipality, sequence);
                break;
        }
    }

    public void Erase(RecordedEvent masked, SqlBatch batch)
    {
        switch (masked.Data)
        {
            case SlotOpened { Note: { } note } when note.Kept() is null:
            case SlotChanged { Note: { } other } when other.Kept() is null:
                batch.Add(Sql("EraseNote"), masked.Stream.Value, masked.Sequence);
                break;
            case SlotBooked booked when booked.Wish.Kept() is null:
                batch.Add(Sql("EraseWish"), booked.BookingId, masked.Sequence);
                break;
            case SlotWishChanged changed when changed.Wish.Kept() is null:
                batch.Add(Sql("EraseWish"), changed.BookingId, masked.Sequence);
                break;
            case SlotClosed { Reason: { } reason } when reason.Kept() is null:
            case SlotBookingCancelled { Reason: { } why } when why.Kept() is null:
                batch.Add(Sql("EraseReason"), masked.Sequence);
                break;
        }
    }

    private static object?[] Where(SlotTime time, string? place, string? link) =>
        [time.Date, time.Starts, time.Minutes, time.Zone, time.StartsAt(), time.EndsAt(), place, link];

    private static object?[] Words(Text? text) => [text?.Language.Code(), text?.Kept(), text?.Html()];

    private static string Sql(string name) => SqlFile.Read<SlotProjection>(name);
}
