using Hub.EventStore.Serialization;

namespace Hub.EventStore.Writing;

/// <summary>An event about to be written.</summary>
internal sealed record PlannedEvent(
    RecordedEvent Recorded,
    RegisteredEvent Registered,
    byte[] Json,
    byte[] Headers,
    PendingCommand Command
);

/// <summary>A statement of an inline projection, and the command it is for.</summary>
internal readonly record struct Projected(PendingCommand Command, string Sql, object?[] Values);

/// <summary>What a judged batch writes, and how each of its commands ends once that is durable.</summary>
internal sealed class BatchPlan(BatchStreams streams, long head, DateTimeOffset timestamp)
{
    public BatchStreams Streams => streams;

    /// <summary>The log's last number before it.</summary>
    public long Head => head;

    /// <summary>Recorded time of all of its events.</summary>
    public DateTimeOffset Timestamp => timestamp;

    public List<PlannedEvent> Events { get; } = [];

    public List<Projected> Projected { get; } = [];

    public Dictionary<string, Guid> Claims { get; } = [];

    public HashSet<string> Releases { get; } = [];

    /// <summary>Whether <paramref name="key"/> is held after it; null when it leaves it as it was.</summary>
    public bool? Holds(string key) =>
        Claims.ContainsKey(key) ? true
        : Releases.Contains(key) ? false
        : null;

    /// <summary>Keys the judging assumed free because nobody had looked.</summary>
    public List<string> UnknownKeys { get; } = [];

    public List<(PendingCommand Command, WriteResult Result)> Results { get; } = [];

    public List<(PendingCommand Command, Exception Problem)> Failures { get; } = [];

    /// <summary>Commands left for the next batch, since this one is long enough.</summary>
    public List<PendingCommand> Deferred { get; } = [];

    public long Bytes { get; set; }

    public bool WritesNothing => Events.Count == 0;

    /// <summary>Its event, where that is the only one and has no correlation: such a one is written by plain values.</summary>
    public PlannedEvent? OnlyEvent =>
        Events is [{ Recorded: { Data: not Archived, CorrelationId: null, CausationId: null } } only] ? only : null;

    /// <summary>
    /// The only event begins its stream, with its projections' rows and nothing beside them: no other stream, no key.
    /// </summary>
    public bool IsFirstEvent =>
        OnlyEvent is { Recorded.Version: 1 }
        && Results.Count == 1
        && Failures.Count + Claims.Count + Releases.Count == 0
        && Streams.Count == 1;

    /// <summary>
    /// Whether the tables' keys find out when a key assumed free is taken: one that is also given back leaves no trace.
    /// </summary>
    public bool ClaimsAllAssumed => UnknownKeys.TrueForAll(key => Claims.ContainsKey(key) && !Releases.Contains(key));

    /// <summary>The ids of first events of those commands that write none, whether they were saved before or not.</summary>
    public Guid[] WithoutEvents()
    {
        if (Failures.Count == 0 && Results is [{ Result.Outcome: Outcome.Saved }])
            return [];
        var writing = Events.Select(each => each.Command).ToHashSet();
        return
        [
            .. Results
                .Select(each => each.Command)
                .Concat(Failures.Select(each => each.Command))
                .Where(each => !writing.Contains(each))
                .Select(each => each.FirstEventId),
        ];
    }
}
