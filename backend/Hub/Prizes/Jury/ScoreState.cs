using Hub.EventStore;

namespace Hub.Prizes.Jury;

/// <summary>What decisions on a juror's points for a nomination need to know.</summary>
public sealed record ScoreState(NominationScored? Given, bool HasConflict) : IState<ScoreState>
{
    public static ScoreState Initial { get; } = new(null, false);

    public static StreamId StreamOf(Guid nomination, Guid juror) =>
        StreamId.FromKey(nomination, $"points of {juror:D}");

    public ScoreState Evolve(Event recorded) =>
        recorded switch
        {
            NominationScored scored => this with { Given = scored },
            ConflictDeclared => this with { HasConflict = true },
            ConflictWithdrawn => this with { HasConflict = false },
            _ => this,
        };
}
