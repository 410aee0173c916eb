using Hub.EventStore;
using Hub.Shared.Due;

namespace Hub.Offers.Slots;

/// <summary>A day before a slot begins, whether it is booked yet or not: who has it then is reminded.</summary>
internal sealed class SlotReminderTimes : IDueTimes
{
    public IEnumerable<DueTime> Of(RecordedEvent recorded) =>
        recorded.Data switch
        {
            SlotOpened opened => [On(recorded, opened.Time)],
            SlotChanged changed => [On(recorded, changed.Time)],
            SlotClosed => [new(SlotReminder.Due, recorded.Stream.Value, null)],
            _ => [],
        };

    private static DueTime On(RecordedEvent recorded, SlotTime time) =>
        new(SlotReminder.Due, recorded.Stream.Value, time.StartsAt().AddDays(-1));
}

/// <summary>Reminds who has booked; done twice, it reminds once.</summary>
internal sealed class SlotReminder(IEventStore store, TimeProvider time) : IWhenDue
{
    public const string Due = "slot-comes-up";

    /// <summary>The hub itself, which acts for nobody.</summary>
    private static readonly Guid System = new("5b0a8f6e-2f6c-5d55-9a4e-0d2e6f7a1c03");

    public string Kind => Due;

    public Task Do(Guid subject, DateTimeOffset at, CancellationToken cancellation) =>
        store.Decide<SlotState>(
            subject,
            state => Decide(state, time.GetUtcNow()),
            new CommandContext(System, nameof(SlotReminder), Guid.CreateVersion7(time.GetUtcNow()), ""),
            cancellation
        );

    internal static Decision Decide(SlotState state, DateTimeOffset now) =>
        state is SlotState.Open { Booking: { IsReminded: false } booking } open && open.Time.StartsAt() > now
            ? new SlotComesUp(booking.Id, booking.BookedBy, now)
            : new AlreadyDone();
}
