namespace Hub.EventStore;

/// <summary>A stored event.</summary>
/// <param name="Sequence">Its number in the log, in commit order.</param>
/// <param name="Id">UUIDv5 of the command's id and the event's place in it.</param>
/// <param name="Stream">Its stream.</param>
/// <param name="Version">Its number in the stream, from 1 without holes.</param>
/// <param name="Data">The fact.</param>
/// <param name="Type">The alias it is stored under.</param>
/// <param name="Timestamp">Recorded time, UTC, in whole microseconds; never runs backwards along the sequence.</param>
/// <param name="ActorId">Who caused it; null where none, or another writer's own kind of name, is stored.</param>
/// <param name="Headers">What else the command told.</param>
public sealed record RecordedEvent(
    long Sequence,
    Guid Id,
    StreamId Stream,
    long Version,
    Event Data,
    string Type,
    DateTimeOffset Timestamp,
    Guid? ActorId,
    EventHeaders Headers,
    string? CorrelationId,
    string? CausationId
);
