using System.Collections.Immutable;
using Hub.EventStore;

namespace Hub.Offers.Slots;

/// <summary>When a municipality has booked: it cannot be in two meetings at a time, whoever of its contacts books.</summary>
public sealed record MunicipalityTimes(ImmutableDictionary<Guid, (DateTimeOffset From, DateTimeOffset To)> Held)
    : IState<MunicipalityTimes>
{
    private static readonly Guid Ids = new("9d2c1b7a-5f0e-5c44-8d3a-71c0f6a4be02");

    public static MunicipalityTimes Initial { get; } =
        new(ImmutableDictionary<Guid, (DateTimeOffset, DateTimeOffset)>.Empty);

    public static StreamId StreamOf(string municipality) => StreamId.FromKey(Ids, municipality);

    public MunicipalityTimes Evolve(Event recorded) =>
        recorded switch
        {
            MunicipalityTimeTaken taken => new(Held.SetItem(taken.SlotId, (taken.From, taken.To))),
            MunicipalityTimeFreed freed => new(Held.Remove(freed.SlotId)),
            _ => this,
        };

    /// <summary>Whether something else than these slots is held then. One may begin when the other ends.</summary>
    internal bool IsTaken(SlotTime time, params ReadOnlySpan<Guid> but)
    {
        var (from, to) = (time.StartsAt(), time.EndsAt());
        foreach (var (slot, held) in Held)
            if (!but.Contains(slot) && held.From < to && from < held.To)
                return true;
        return false;
    }
}
