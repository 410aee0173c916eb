using Hub.EventStore;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;

namespace Hub.Offers.Slots;

/// <summary>What those who run a network do with its slots: a booking, where there is one, is decided on in the same breath.</summary>
public sealed class SlotCommands(Actor actor, Commands commands, SlotList slots)
{
    public DateTimeOffset Now => commands.Now;

    public async Task<SlotPayload> Change<TInput>(
        Guid id,
        TInput input,
        Refusal? wrong,
        Func<SlotState, MunicipalityTimes?, Decision> decide,
        CancellationToken cancellation
    )
        where TInput : ICommandInput
    {
        if (actor.PersonId is null)
            return Refuse(new SignInRequired());
        if (await slots.Find(id, actor, cancellation) is not { } slot)
            return Refuse(new SlotNotFound());
        if (wrong is not null)
            return Refuse(wrong);
        var municipality = slot.MunicipalityNumber;
        StreamId[] streams = municipality is null ? [id] : [id, MunicipalityTimes.StreamOf(municipality)];
        var refusal = await commands.Decide(
            streams,
            input,
            actor.Offices.FirstOrDefault(office => office.FacilitatesIn(slot.NetworkKey))?.Hat,
            states =>
            {
                var state = states.Of<SlotState>(id);
                // Booked or given back since it was read: whose times count is another one now.
                if (
                    (state as SlotState.Open)?.Booking?.Municipality != municipality
                    && actor.MayFacilitate(slot.NetworkKey)
                )
                    return new TryAgain();
                return decide(
                    state,
                    municipality is null ? null : states.Of<MunicipalityTimes>(MunicipalityTimes.StreamOf(municipality))
                );
            },
            cancellation
        );
        return refusal is null ? new(await slots.Find(id, actor, cancellation), null) : Refuse(refusal);
    }

    /// <summary>Why the actor does not decide on the slot; null if they do.</summary>
    internal static Refusal? NotManaged(SlotState state, Actor actor)
    {
        var network = state switch
        {
            SlotState.Open open => open.Network,
            SlotState.Closed closed => closed.Network,
            _ => null,
        };
        if (network is null || !actor.IsMemberOf(network))
            return new SlotNotFound();
        return actor.MayFacilitate(network) ? null : new OnlyFacilitatorsOpenSlots();
    }

    private static SlotPayload Refuse(Refusal refusal) => new(null, [refusal]);
}
