using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;

namespace Hub.Offers.Slots;

/// <param name="Slot">The time that is booked.</param>
/// <param name="Wish">What the municipality wants help with, in Markdown. Seen by it and by those who run the network.</param>
/// <param name="Language">The language of the wish; without it, the viewer's own.</param>
public sealed record BookSlotInput(
    [property: ID<Booking>] Guid Id,
    [property: ID<Slot>] Guid Slot,
    [property: GraphQLType("Markdown")] string Wish,
    Language? Language = null,
    string? ActingFor = null,
    Guid? CommandId = null
) : IWritingInput;

[MutationType]
public static class BookSlot
{
    public const int LongestWish = 4_000;

    /// <summary>
    /// Books a time for a municipality. For its main contact or their deputy. The first one has it, and a municipality has
    /// one at a time. The id is the client's choice.
    /// </summary>
    [GraphQLName("bookSlot")]
    public static async Task<BookingPayload> Run(
        BookSlotInput input,
        Actor actor,
        Commands commands,
        SlotList slots,
        BookingCommands bookings,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is null)
            return BookingCommands.Refuse(new SignInRequired());
        if (await slots.Find(input.Slot, actor, cancellation) is not { } slot)
            return BookingCommands.Refuse(new SlotNotFound());
        if (TextLimits.CheckBody(input.Wish, LongestWish, "wish") is { } wrong)
            return BookingCommands.Refuse(wrong);
        var (hat, noHat) = actor.ChooseToBook(input.ActingFor, slot.NetworkKey);
        if (noHat is not null)
            return BookingCommands.Refuse(noHat);
        var told = await bookings.LeadersOf(slot.NetworkKey, cancellation);
        var times = MunicipalityTimes.StreamOf(hat!.Municipality!);
        var refusal = await commands.Decide(
            [input.Slot, times],
            // The booking's id serves where the client sends none for the command.
            input with
            {
                CommandId = input.CommandId ?? input.Id,
            },
            hat,
            states =>
                Decide(
                    states.Of<SlotState>(input.Slot),
                    states.Of<MunicipalityTimes>(times),
                    input,
                    actor,
                    hat,
                    told,
                    commands.Now
                ),
            cancellation
        );
        return refusal is null
            ? new(await bookings.Find(input.Id, cancellation), null)
            : BookingCommands.Refuse(refusal);
    }

    internal static Decision Decide(
        SlotState slot,
        MunicipalityTimes times,
        BookSlotInput input,
        Actor actor,
        Hat hat,
        IReadOnlyList<Guid> told,
        DateTimeOffset now
    )
    {
        if (slot is SlotState.Closed { Network: var closed } && actor.IsMemberOf(closed))
            return new SlotIsClosed();
        if (slot is not SlotState.Open open || !actor.IsMemberOf(open.Network))
            return new SlotNotFound();
        var municipality = hat.Municipality!;
        if (open.Booking is { } booking)
            return booking.Municipality != municipality ? new SlotTaken()
                : booking.Id == input.Id && booking.Wish == input.Wish ? new AlreadyDone()
                : new SlotIsYours();
        if (open.Time.StartsAt() <= now)
            return new SlotIsOver();
        if (times.IsTaken(open.Time))
            return new MunicipalityIsBusy();
        var wish = new Text(actor.PersonId!.Value, input.Language ?? Languages.OrDefault(actor.Language), input.Wish);
        // The id may be that of a booking of another slot.
        return Decision
            .Accept(
                (input.Slot, new SlotBooked(input.Id, municipality, wish, told, now)),
                (
                    MunicipalityTimes.StreamOf(municipality),
                    new MunicipalityTimeTaken(input.Slot, open.Time.StartsAt(), open.Time.EndsAt())
                )
            )
            .Claiming($"booking/{input.Id}", new IdTaken());
    }
}
