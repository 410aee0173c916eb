using Hub.EventStore;

namespace Hub.Tours.Registrations;

// Stored under these names and shapes: add new ones, never rename or reshape. A stream is all that takes part in one
// stop, so that its seats are given out one after another. Persons are opaque ids: names, contact details, roles and needs
// stand in rows that can be deleted. For is whom the delegate comes for: a municipality's number or a body's key. At is
// the time of the deed.

/// <summary>Somebody takes part in the stop, or waits for a seat. <c>IsListed</c>: consents to stand on the list.</summary>
public sealed record DelegateRegistered(
    Guid TourId,
    Guid StopId,
    Guid PersonId,
    string For,
    bool Waits,
    bool IsListed,
    Guid RegisteredBy,
    DateTimeOffset At
) : Event;

/// <summary>A seat came free for the first who waited.</summary>
public sealed record DelegateMovedUp(Guid StopId, Guid PersonId, DateTimeOffset At) : Event;

/// <summary>Comes no more. <c>NewStopId</c> is the stop that was chosen in its place, decided with this.</summary>
public sealed record RegistrationCancelled(
    Guid StopId,
    Guid PersonId,
    Guid CancelledBy,
    Guid? NewStopId,
    DateTimeOffset At
) : Event;

/// <summary>Consents to stand on the list of those who take part, or no more.</summary>
public sealed record AttendanceListChosen(Guid StopId, Guid PersonId, bool IsListed, DateTimeOffset At) : Event;
