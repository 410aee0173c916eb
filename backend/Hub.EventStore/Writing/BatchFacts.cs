namespace Hub.EventStore.Writing;

/// <summary>A stream as it is before the batch, and its newest events as far back as the batch's commands need them.</summary>
internal sealed record StreamFacts(
    long Version,
    long Sequence,
    bool Archived,
    IReadOnlyList<Event> Newer,
    Exception? Problem = null
)
{
    public static StreamFacts None { get; } = new(0, 0, false, []);
}

/// <summary>The first event of a command that the log has already.</summary>
internal sealed record SavedCommand(long Sequence, string? Actor, string? InputHash);

/// <summary>The end of the log, and the sequence of the last erasure in it.</summary>
internal sealed record LogHead(long Sequence, DateTimeOffset Timestamp, long LastErasure);

/// <summary>What a batch is judged on: read under the lock, or believed and then guarded.</summary>
internal sealed class BatchFacts(
    LogHead head,
    IReadOnlyDictionary<StreamId, StreamFacts> streams,
    IReadOnlyDictionary<Guid, SavedCommand> commands
)
{
    public LogHead Head => head;

    /// <summary>Keys that were looked up, and whether somebody holds them.</summary>
    public Dictionary<string, bool> Keys { get; } = [];

    /// <summary>Whether somebody holds <paramref name="key"/>; null when nobody looked.</summary>
    public bool? Holds(string key) => Keys.TryGetValue(key, out var held) ? held : null;

    public StreamFacts StreamOf(StreamId stream) => streams.GetValueOrDefault(stream, StreamFacts.None);

    public SavedCommand? CommandOf(Guid firstEventId) => commands.GetValueOrDefault(firstEventId);
}
