using Hub.EventStore.Serialization;

namespace Hub.EventStore.Writing;

/// <summary>An event about to be written.</summary>
internal sealed record PlannedEvent(
    RecordedEvent Recorded,
    RegisteredEvent Registered,
    byte[] Json,
    PendingCommand Command
);

/// <summary>What a judged batch writes, and how each of its commands ends once that is durable.</summary>
internal sealed class BatchPlan(BatchStreams streams, DateTimeOffset timestamp)
{
    public BatchStreams Streams => streams;

    /// <summary>Recorded time of all of its events.</summary>
    public DateTimeOffset Timestamp => timestamp;

    public List<PlannedEvent> Events { get; } = [];

    /// <summary>Statements of inline projections, each with the command it is for.</summary>
    public List<(PendingCommand Command, string Sql, object?[] Values)> Projected { get; } = [];

    public Dictionary<string, Guid> Claims { get; } = [];

    public HashSet<string> Releases { get; } = [];

    /// <summary>Keys the judging assumed free because nobody had looked.</summary>
    public List<string> UnknownKeys { get; } = [];

    public List<(PendingCommand Command, WriteResult Result)> Results { get; } = [];

    public List<(PendingCommand Command, Exception Problem)> Failures { get; } = [];

    /// <summary>Commands left for the next batch, since this one is long enough.</summary>
    public List<PendingCommand> Deferred { get; } = [];

    public long Bytes { get; set; }

    public bool WritesNothing => Events.Count == 0;
}
