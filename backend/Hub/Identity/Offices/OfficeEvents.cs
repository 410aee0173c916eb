using Hub.EventStore;
using Hub.Shared.Access;

namespace Hub.Identity.Offices;

// Stored under these names: add new ones, never rename or reshape. A stream is one office; the person is an opaque id.

/// <summary>The person acts for the municipality, the body or in the network from a date, and to one if it is set.</summary>
public sealed record OfficeAppointed(
    Guid PersonId,
    OfficeKind Kind,
    string? Municipality,
    string? Body,
    string? Network,
    DateOnly ValidFrom,
    DateOnly? ValidTo
) : Event;

/// <summary>The office ends when this is recorded; <c>ValidTo</c> is the day written down for it.</summary>
public sealed record OfficeEnded(Guid PersonId, DateOnly ValidTo) : Event;
