namespace Hub.EventStore;

/// <summary>The answer to a command on one stream.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="State">The stream's state as it is now; the initial state when the id belongs to somebody else.</param>
/// <param name="Version">The stream's version of that state.</param>
/// <param name="Sequence">
/// Of the last event saved now (<see cref="Outcome.Saved"/>) or then (<see cref="Outcome.Repeated"/>); otherwise of the
/// stream's last event, 0 without one.
/// </param>
/// <param name="Refusal">The module's refusal, when refused.</param>
public sealed record Decided<TState>(Outcome Outcome, TState State, long Version, long Sequence, object? Refusal);

/// <summary>The answer to a command over several streams; see <see cref="Decided{TState}"/>.</summary>
public sealed record Decided(Outcome Outcome, States States, long Sequence, object? Refusal);
