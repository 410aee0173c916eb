using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Tours.Tours;

// Stored under these names and shapes: add new ones, never rename or reshape. A tour is one stream with all its stops.
// Each of these is a version that everybody can read, numbered from 1; ChangeLine and Reason say why, in public.
// At is the time of the deed.

/// <summary>
/// The tour is this from now on: the whole of it, each time. <c>Moved</c> are stops that were published before and whose
/// time, place or way to take part is another now. <c>Source</c> names an import (<c>reference</c>); null when people
/// publish.
/// </summary>
public sealed record TourPublished(
    int TourVersion,
    TourContent Content,
    IReadOnlyList<Guid> Moved,
    Text? ChangeLine,
    string? Source,
    DateTimeOffset At
) : Event;

/// <summary>Same-day change: one takes part in another way now. Registrations stay.</summary>
public sealed record StopAttendanceChanged(
    Guid StopId,
    int TourVersion,
    AttendanceMode Attendance,
    string? OnlineLink,
    Text Reason,
    DateTimeOffset At
) : Event;

/// <summary>Same-day change: not now, but then; a time without a day is told later. Registrations stay.</summary>
public sealed record StopPostponed(Guid StopId, int TourVersion, StopTime Time, Text Reason, DateTimeOffset At) : Event;

/// <summary>The stop does not take place. It stays on the page, marked.</summary>
public sealed record StopCancelled(Guid StopId, int TourVersion, Text Reason, DateTimeOffset At) : Event;

/// <summary>The tour does not take place, with all stops that were not over.</summary>
public sealed record TourCancelled(int TourVersion, Text Reason, DateTimeOffset At) : Event;
