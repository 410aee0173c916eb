using Hub.EventStore;

namespace Hub.Tours.Sessions.Captions;

/// <summary>A line of captions, as far as decisions need it.</summary>
public sealed record CaptionState(bool IsForeign, CaptionWritten? Written) : IState<CaptionState>
{
    public static CaptionState Initial { get; } = new(false, null);

    public CaptionState Evolve(Event recorded) =>
        recorded is CaptionWritten written && this == Initial
            ? new(false, written)
            : this with
            {
                IsForeign = Written is null,
            };
}
