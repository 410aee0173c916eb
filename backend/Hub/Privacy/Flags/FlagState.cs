using Hub.EventStore;

namespace Hub.Privacy.Flags;

/// <summary>How one person's flag on a thing stands.</summary>
public abstract record FlagState : IState<FlagState>
{
    public static FlagState Initial { get; } = new NotFlagged();

    public sealed record NotFlagged : FlagState;

    public sealed record Waiting : FlagState;

    /// <summary>It was let stand; it may be flagged anew, as after an edit.</summary>
    public sealed record Dismissed : FlagState;

    public FlagState Evolve(Event recorded) =>
        (this, recorded) switch
        {
            (_, PostFlagged or ThingFlagged) => new Waiting(),
            (Waiting, FlagDismissed) => new Dismissed(),
            _ => this,
        };
}
