using Hub.EventStore;

namespace Hub.Tours.Sessions;

// Stored under these names and shapes: add new ones, never rename or reshape. A session is the live part of a stop and a
// stream under the stop's own id. What many do in it at once (votes, hands, attendance) is in small streams of their own.
// Persons are opaque ids; At is the time of the deed.

/// <summary>The room is there: people may come in and wait. <c>Hosts</c> are those whom the tour names.</summary>
public sealed record SessionOpened(
    Guid Tour,
    IReadOnlyList<string> Networks,
    IReadOnlyList<Guid> Hosts,
    DateTimeOffset At
) : Event;

public sealed record SessionStarted(Guid StartedBy, DateTimeOffset At) : Event;

/// <summary><c>Next</c> is the session that the tour goes on to, where its host took over.</summary>
public sealed record SessionEnded(Guid EndedBy, Guid? Next, DateTimeOffset At) : Event;

/// <summary>The person has this part in the session from now on, whatever they had before.</summary>
public sealed record SessionRoleGiven(Guid PersonId, SessionRole Role, DateTimeOffset At) : Event;

public sealed record SessionRoleTaken(Guid PersonId, DateTimeOffset At) : Event;

/// <summary>What is on now; null between two items.</summary>
public sealed record ProgrammeItemBegun(Guid? ItemId, DateTimeOffset At) : Event;

/// <summary>Where picture and sound are. <c>Address</c> is a link; of a Jitsi room its name.</summary>
public sealed record SessionVideoSet(VideoKind Kind, string? Address, DateTimeOffset At) : Event;

/// <summary>Said before anybody joins, and seen all the time.</summary>
public sealed record RecordingAnnounced(bool IsRecorded, DateTimeOffset At) : Event;

/// <summary>The slides that are shown: a PDF by its content hash; null takes them away.</summary>
public sealed record SlidesShown(string? File, DateTimeOffset At) : Event;
