namespace Hub.EventStore;

/// <summary>An event's JSON is longer than the store takes. Nothing of its command was written.</summary>
public sealed class EventTooLarge(string type, int bytes, int limit)
    : EventStoreException($"An event {type} takes {bytes} bytes; the limit is {limit}.")
{
    public string Type => type;
    public int Bytes => bytes;
    public int Limit => limit;
}
