namespace Hub.EventStore;

/// <summary>A stream was not at the version that the append required. Nothing was written.</summary>
public sealed class VersionConflict(StreamId stream, long expected, long actual)
    : EventStoreException($"Stream {stream} is at version {actual}, expected {expected}.")
{
    public StreamId Stream => stream;
    public long Expected => expected;
    public long Actual => actual;
}
