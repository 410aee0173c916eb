using Hub.EventStore;

namespace Hub.Tours.Sessions.Recordings;

// Stored under these names and shapes: add new ones, never rename or reshape. A session's recording is a stream whose id is
// derived from the session's.

/// <summary>Takes the place of one that was published before. <c>BeginsAt</c> is the time that its first second shows.</summary>
public sealed record RecordingPublished(
    Guid Session,
    string Address,
    DateTimeOffset BeginsAt,
    PictureDescription Picture,
    Guid PublishedBy,
    DateTimeOffset At
) : Event;

public sealed record RecordingWithdrawn(Guid Session, Guid WithdrawnBy, DateTimeOffset At) : Event;
