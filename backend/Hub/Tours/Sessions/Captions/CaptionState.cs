using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Tours.Sessions.Captions;

/// <summary>A line of captions, as far as decisions need it.</summary>
public sealed record CaptionState(bool IsForeign, CaptionWritten? Written) : IState<CaptionState>
{
    public static CaptionState Initial { get; } = new(false, null);

    /// <summary>The line as it is now; null where there is none, and once it was taken away.</summary>
    public Text? Line { get; init; }

    public int Version { get; init; }

    public CaptionState Evolve(Event recorded) =>
        (this, recorded) switch
        {
            ({ Written: null, IsForeign: false }, CaptionWritten written) => new(false, written)
            {
                Line = written.Line,
                Version = 1,
            },
            ({ Line: not null }, CaptionChanged changed) => this with { Line = changed.Line, Version = Version + 1 },
            ({ Line: not null }, CaptionRemoved) => this with { Line = null, Version = Version + 1 },
            ({ Written: null }, _) => this with { IsForeign = true },
            _ => this,
        };
}
