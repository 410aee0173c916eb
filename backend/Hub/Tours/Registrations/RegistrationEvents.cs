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

/// <summary>Those who have a seat are reminded of the day, so many days before it.</summary>
public sealed record StopReminded(Guid StopId, DateOnly Day, int DaysBefore, DateTimeOffset At) : Event;

/// <summary>Those who had a seat are told where the rest is. <c>HadSession</c>: what was live can be evaluated.</summary>
public sealed record StopFollowedUp(Guid StopId, DateOnly Day, bool HadSession, DateTimeOffset At) : Event;

/// <summary>
/// In a stream of the tour's own: those who could register and have not answered are reminded of the deadline, so many
/// days before it.
/// </summary>
public sealed record InvitedReminded(
    Guid TourId,
    DateOnly Deadline,
    int DaysBefore,
    IReadOnlyList<RemindedMunicipality> Told,
    DateTimeOffset At
) : Event;

/// <summary>A municipality that has not answered, and its main contacts and deputies of that day.</summary>
public sealed record RemindedMunicipality(string Number, IReadOnlyList<Guid> Persons);
