using Hub.EventStore;
using Hub.Networks.AccessRequests;
using Hub.Networks.Areas;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;

namespace Hub.Offers.Slots;

internal static class BookingAccess
{
    /// <summary>Speaks for a municipality in the network.</summary>
    public static bool MayBookIn(this Actor actor, string network) =>
        actor.Offices.Any(office => office.IsContact && office.CountsIn(network));

    /// <summary>The municipality's hat to book with, or why there is none. Who has one such hat need not choose.</summary>
    public static (Hat? Hat, Refusal? Refusal) ChooseToBook(this Actor actor, string? actingFor, string network)
    {
        if (!actor.MayBookIn(network))
            return (null, actor.IsMemberOf(network) ? new OnlyMainContactsBook() : new NotAMember());
        Hat[] hats =
        [
            .. actor
                .Offices.Where(office => office.IsContact && office.CountsIn(network))
                .Select(office => office.Hat)
                .DistinctBy(hat => hat.Key),
        ];
        if (actingFor is null)
            return hats.Length == 1 ? (hats[0], null) : (null, new HatRequired());
        return hats.FirstOrDefault(hat => hat.Key == actingFor) is { } chosen
            ? (chosen, null)
            : (null, new HatNotYours());
    }

    /// <summary>Whether the booking is the actor's municipality's.</summary>
    public static bool MaySpeakFor(this Actor actor, string municipality) =>
        actor.Sight.ContactOf.Contains(municipality);
}

public sealed record BookingPayload(Booking? Booking, IReadOnlyList<GraphQL.IError>? Errors);

/// <summary>What commands on a booking that stands have in common: found as the actor may see it, and its three streams.</summary>
public sealed class BookingCommands(
    Actor actor,
    Commands commands,
    BookingList bookings,
    NetworkLeaders leaders,
    AreaMap areas
)
{
    public DateTimeOffset Now => commands.Now;

    /// <summary>Decides on a booking's slot, its municipality's times, and other slots.</summary>
    public async Task<BookingPayload> Change<TInput>(
        Guid id,
        TInput input,
        Refusal? wrong,
        IReadOnlyList<StreamId> others,
        Func<States, Booking, IReadOnlyList<Guid>, Decision> decide,
        CancellationToken cancellation
    )
        where TInput : ICommandInput
    {
        if (actor.PersonId is null)
            return Refuse(new SignInRequired());
        if (await Find(id, cancellation) is not { } booking)
            return Refuse(new BookingNotFound());
        if (wrong is not null)
            return Refuse(wrong);
        var told = actor.MaySpeakFor(booking.MunicipalityNumber)
            ? await LeadersOf(booking.NetworkKey, cancellation)
            : [booking.PersonId];
        var hat = actor.Offices.FirstOrDefault(office =>
            office.Municipality == booking.MunicipalityNumber || office.FacilitatesIn(booking.NetworkKey)
        );
        var refusal = await commands.Decide(
            [booking.SlotId, MunicipalityTimes.StreamOf(booking.MunicipalityNumber), .. others],
            input,
            hat?.Hat,
            states => decide(states, booking, told),
            cancellation
        );
        return refusal is null ? new(await Find(id, cancellation), null) : Refuse(refusal);
    }

    public async Task<IReadOnlyList<Guid>> LeadersOf(string network, CancellationToken cancellation) =>
        areas.Network(network) is { } found ? await leaders.Of(found, cancellation) : [];

    public async Task<Booking?> Find(Guid id, CancellationToken cancellation) =>
        (await bookings.Find([id], actor.Sight, cancellation))[0];

    internal static BookingPayload Refuse(Refusal refusal) => new(null, [refusal]);
}
