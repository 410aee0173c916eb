using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Tours.Documents;

// Stored under these names and shapes: add new ones, never rename or reshape. A document is a stream of its own.

/// <summary>To be read before the stop. <c>File</c> is the SHA-256 of what was sent to <c>/files</c>.</summary>
public sealed record StopDocumentAdded(Guid Tour, Guid Stop, string File, Text Title, DateTimeOffset At) : Event;

public sealed record StopDocumentRemoved(Guid RemovedBy, DateTimeOffset At) : Event;
