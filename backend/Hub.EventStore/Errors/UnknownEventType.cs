namespace Hub.EventStore;

/// <summary>An event is stored, or about to be, under an alias that no registered type has.</summary>
/// <param name="alias">The alias, or the type's name when writing.</param>
/// <param name="sequence">The stored event's number; 0 when writing.</param>
public sealed class UnknownEventType(string alias, long sequence)
    : EventStoreException(
        sequence == 0
            ? $"The event type {alias} is not registered."
            : $"Event {sequence} is stored as '{alias}', which no registered event type has."
    )
{
    public string Alias => alias;
    public long Sequence => sequence;
}
