namespace Hub.EventStore;

/// <summary>The stream is archived and takes no more events. Nothing was written.</summary>
public sealed class StreamArchived(StreamId stream) : EventStoreException($"Stream {stream} is archived.")
{
    public StreamId Stream => stream;
}
