namespace Hub.EventStore;

/// <summary>A stored event's body cannot be read as its type.</summary>
public sealed class UnreadableEvent(string alias, long sequence, string reason, Exception? inner = null)
    : EventStoreException($"Event {sequence} ('{alias}') cannot be read: {reason}", inner)
{
    public string Alias => alias;
    public long Sequence => sequence;
}
