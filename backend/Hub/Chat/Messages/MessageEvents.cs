using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Chat.Messages;

// Stored under these names and shapes: add new ones, never rename or reshape. A message is a stream of its own; the
// chat it stands in is a read model. Persons are opaque ids; At is the time of the deed.

/// <summary><c>Chat</c> is the key of the network whose chat it is, or the UUID of a room.</summary>
public sealed record MessageSent(string Chat, Text Body, DateTimeOffset At) : Event;

/// <summary>Versions count from 1.</summary>
public sealed record MessageEdited(int MessageVersion, Text Body, DateTimeOffset At) : Event;

/// <summary>The text is shown to nobody any more.</summary>
public sealed record MessageDeleted(Guid DeletedBy, DateTimeOffset At) : Event;
