using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Networks.AccessRequests;

// Stored under these names and shapes: add new ones, never rename or reshape. A stream is one person's asking in one
// network; after a no one may ask again. Persons are opaque ids; At is the time of the deed.

/// <summary>
/// Somebody asks to take part. <c>Address</c> is the page they came from, as they had it: whether it exists was not
/// looked at. <c>Told</c> are those who ran the network then.
/// </summary>
public sealed record AccessRequested(
    string Network,
    Guid PersonId,
    Text? Message,
    string? Address,
    IReadOnlyList<Guid> Told,
    DateTimeOffset At
) : Event;

/// <summary>The person is now a participant by that office, which is appointed with this.</summary>
public sealed record AccessGranted(Guid PersonId, Guid GrantedBy, Guid OfficeId, DateOnly? ValidTo, DateTimeOffset At)
    : Event;

public sealed record AccessDeclined(Guid PersonId, Guid DeclinedBy, Text Reason, DateTimeOffset At) : Event;
