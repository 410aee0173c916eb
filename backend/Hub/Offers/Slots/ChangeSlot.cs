using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Text;
using Hub.Shared.Time;

namespace Hub.Offers.Slots;

/// <summary>The whole of it as it shall be.</summary>
/// <param name="Slot">The time that is changed.</param>
/// <param name="Date">The day, in its time zone.</param>
/// <param name="Starts">When it begins, in its time zone.</param>
/// <param name="Minutes">How long it lasts.</param>
/// <param name="TimeZone">The IANA time zone; without it, <c>Europe/Oslo</c>.</param>
/// <param name="Place">Where one meets; may be left out where there is a link.</param>
/// <param name="OnlineLink">The address of the meeting on the net; only the one who books sees it.</param>
/// <param name="Note">What it is good for, or what to bring, in Markdown; may be left out.</param>
/// <param name="Language">The language of the note; without it, the viewer's own.</param>
public sealed record ChangeSlotInput(
    [property: ID<Slot>] Guid Slot,
    DateOnly Date,
    TimeOnly Starts,
    int Minutes,
    string? TimeZone = null,
    string? Place = null,
    string? OnlineLink = null,
    [property: GraphQLType("Markdown")] string? Note = null,
    Language? Language = null,
    Guid? CommandId = null
) : ICommandInput
{
    internal SlotTime Time() => new(Date, Starts, Minutes, TimeZone ?? Norway.Zone);
}

[MutationType]
public static class ChangeSlot
{
    /// <summary>
    /// Gives a time another hour, place or link. A booking stays, and who booked is told; it is refused where their
    /// municipality has another meeting then. For those who run the network.
    /// </summary>
    [GraphQLName("changeSlot")]
    public static Task<SlotPayload> Run(
        ChangeSlotInput input,
        Actor actor,
        SlotCommands slots,
        CancellationToken cancellation
    ) =>
        slots.Change(
            input.Slot,
            input,
            SlotTimes.Check(input.Time(), slots.Now)
                ?? OpenSlot.CheckPlace(input.Place, input.OnlineLink)
                ?? OpenSlot.CheckNote(input.Note),
            (slot, times) => Decide(slot, times, input, actor, slots.Now),
            cancellation
        );

    internal static Decision Decide(
        SlotState slot,
        MunicipalityTimes? times,
        ChangeSlotInput input,
        Actor actor,
        DateTimeOffset now
    )
    {
        if (SlotCommands.NotManaged(slot, actor) is { } refusal)
            return refusal;
        if (slot is not SlotState.Open open)
            return new SlotIsClosed();
        var time = input.Time();
        var changed = new SlotChanged(
            time,
            OpenSlot.Trimmed(input.Place),
            OpenSlot.Trimmed(input.OnlineLink),
            OpenSlot.Note(input.Note, input.Language, actor),
            open.Booking?.Id,
            open.Booking is { } held ? [held.BookedBy] : [],
            actor.PersonId!.Value,
            now
        );
        if (open.Booking is not { } booking)
            return Decision.Accept((input.Slot, changed));
        if (times!.IsTaken(time, input.Slot))
            return new MunicipalityIsBusy();
        return Decision.Accept(
            (input.Slot, changed),
            (
                MunicipalityTimes.StreamOf(booking.Municipality),
                new MunicipalityTimeTaken(input.Slot, time.StartsAt(), time.EndsAt())
            )
        );
    }
}
