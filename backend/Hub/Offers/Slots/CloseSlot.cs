using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Text;

namespace Hub.Offers.Slots;

/// <param name="Slot">The time that is taken away.</param>
/// <param name="Reason">Why, in Markdown; told to the municipality that has booked, and needed only then.</param>
/// <param name="Language">The language of the reason; without it, the viewer's own.</param>
public sealed record CloseSlotInput(
    [property: ID<Slot>] Guid Slot,
    [property: GraphQLType("Markdown")] string? Reason = null,
    Language? Language = null,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class CloseSlot
{
    public const int LongestReason = 2_000;

    /// <summary>Takes a time away; a booking of it is cancelled. For those who run the network.</summary>
    [GraphQLName("closeSlot")]
    public static Task<SlotPayload> Run(
        CloseSlotInput input,
        Actor actor,
        SlotCommands slots,
        CancellationToken cancellation
    ) =>
        slots.Change(
            input.Slot,
            input,
            TextLimits.CheckOptional(input.Reason, LongestReason, "reason"),
            (slot, _) => Decide(slot, input, actor, slots.Now),
            cancellation
        );

    internal static Decision Decide(SlotState slot, CloseSlotInput input, Actor actor, DateTimeOffset now)
    {
        if (SlotCommands.NotManaged(slot, actor) is { } refusal)
            return refusal;
        if (slot is not SlotState.Open open)
            return new AlreadyDone();
        var reason = OpenSlot.Note(input.Reason, input.Language, actor);
        if (open.Booking is not { } booking)
            return Decision.Accept((input.Slot, new SlotClosed(null, reason, [], actor.PersonId!.Value, now)));
        if (reason is null)
            return new ReasonRequired();
        return Decision.Accept(
            (input.Slot, new SlotClosed(booking.Id, reason, [booking.BookedBy], actor.PersonId!.Value, now)),
            (MunicipalityTimes.StreamOf(booking.Municipality), new MunicipalityTimeFreed(input.Slot))
        );
    }
}
