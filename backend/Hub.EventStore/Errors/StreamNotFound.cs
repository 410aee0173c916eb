namespace Hub.EventStore;

/// <summary>A stream that had to exist does not. Nothing was written.</summary>
public sealed class StreamNotFound(StreamId stream) : EventStoreException($"There is no stream {stream}.")
{
    public StreamId Stream => stream;
}
