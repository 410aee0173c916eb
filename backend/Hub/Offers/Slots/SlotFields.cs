using Hub.GraphQL;
using Hub.Networks;
using Hub.Networks.Areas;
using Hub.Networks.Members;
using Hub.Shared.Commands;
using Hub.Shared.Text;
using Hub.Shared.Time;

namespace Hub.Offers.Slots;

[ObjectType<Slot>]
public static class SlotFields
{
    /// <summary>The network whose municipalities can book it.</summary>
    public static Network Network([Parent] Slot slot, AreaMap areas) => areas.Network(slot.NetworkKey)!;

    /// <summary>Whom one meets: the body that offers it, as an office; null where it is known no more.</summary>
    public static Body? With([Parent] Slot slot, AreaMap areas) => areas.Body(slot.Hat);

    /// <summary>What it is good for, or what to bring; null where nothing was said.</summary>
    public static Task<IReadOnlyList<TextView?>> Note(
        [Parent] IReadOnlyList<Slot> slots,
        TextViews texts,
        CancellationToken cancellation
    ) => texts.Make([.. slots.Select(slot => slot.StoredNote.Parts())], cancellation);

    /// <summary>The address of the meeting; null for those who have not booked it and do not run the network.</summary>
    public static string? OnlineLink([Parent] Slot slot) => slot.StoredLink;

    /// <summary>Who has booked, and why; null while it is free, and for all but the two who meet.</summary>
    public static Task<IReadOnlyList<Booking?>> Booking(
        [Parent] IReadOnlyList<Slot> slots,
        Actor actor,
        BookingList bookings,
        CancellationToken cancellation
    ) => bookings.Find([.. slots.Select(slot => slot.BookingId ?? Guid.Empty)], actor.Sight, cancellation);

    /// <summary>Whether the viewer may book it for a municipality now.</summary>
    public static bool ViewerCanBook([Parent] Slot slot, Actor actor, TimeProvider time) =>
        slot.IsFree && slot.StartsAt > time.GetUtcNow() && actor.MayBookIn(slot.NetworkKey);

    /// <summary>Whether the viewer may change it and take it away.</summary>
    public static bool ViewerCanManage([Parent] Slot slot, Actor actor) => actor.MayFacilitate(slot.NetworkKey);

    [NodeResolver]
    public static Task<IReadOnlyList<Slot?>> ByIds(
        IReadOnlyList<Guid> ids,
        Actor actor,
        SlotList slots,
        CancellationToken cancellation
    ) => slots.Find(ids, actor.Sight, cancellation);
}

[ObjectType<Network>]
public static class NetworkSlots
{
    /// <summary>
    /// Times for individual guidance that are still to come, the earliest first, at most 200; empty for all but members.
    /// </summary>
    /// <param name="from">The first day; without it, today.</param>
    /// <param name="to">The last day; without it, there is none.</param>
    [Cost(2), ListSize(AssumedSize = 20)]
    public static async Task<IReadOnlyList<IReadOnlyList<Slot>>> Slots(
        [Parent] IReadOnlyList<Network> networks,
        Actor actor,
        SlotList slots,
        TimeProvider time,
        CancellationToken cancellation,
        DateOnly? from = null,
        DateOnly? to = null
    )
    {
        var found = await slots.Of(
            [.. networks.Select(network => network.Key)],
            from is { } first ? Norway.StartOf(first) : time.GetUtcNow(),
            to is { } last && last < DateOnly.MaxValue ? Norway.StartOf(last.AddDays(1)) : DateTimeOffset.MaxValue,
            actor.Sight,
            cancellation
        );
        return [.. networks.Select(network => (IReadOnlyList<Slot>)[.. found[network.Key]])];
    }

    /// <summary>Whether the viewer may book times here, for a municipality.</summary>
    public static bool ViewerCanBook([Parent] Network network, Actor actor) => actor.MayBookIn(network.Key);

    /// <summary>Whether the viewer may open times here.</summary>
    public static bool ViewerCanOpenSlots([Parent] Network network, Actor actor) => actor.MayFacilitate(network.Key);
}

[QueryType]
public static class SlotQueries
{
    /// <summary>A time for guidance; null for what the viewer may not see, as for what does not exist.</summary>
    /// <param name="id">The slot's global id, or its plain UUID.</param>
    public static Task<Slot?> GetSlot(
        [ID<Slot>] Guid id,
        Actor actor,
        SlotList slots,
        CancellationToken cancellation
    ) => slots.Find(id, actor, cancellation);
}
