namespace Hub.EventStore;

/// <summary>Where a read begins.</summary>
public sealed record ReadFrom
{
    private ReadFrom(StreamId? stream, long after) => (OfStream, After) = (stream, after);

    internal StreamId? OfStream { get; }

    internal long After { get; }

    /// <summary>One stream's events with a version above <paramref name="afterVersion"/>.</summary>
    public static ReadFrom Stream(StreamId stream, long afterVersion = 0) => new(stream, afterVersion);

    /// <summary>All events with a sequence above <paramref name="afterSequence"/>.</summary>
    public static ReadFrom All(long afterSequence = 0) => new(null, afterSequence);
}
