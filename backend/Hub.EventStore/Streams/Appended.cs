namespace Hub.EventStore;

/// <summary>The answer to an append.</summary>
/// <param name="Outcome">Saved, Repeated, CommandReused or IdTaken.</param>
/// <param name="Sequence">Of the last event saved now or then; 0 when nothing was.</param>
public sealed record Appended(Outcome Outcome, long Sequence);
