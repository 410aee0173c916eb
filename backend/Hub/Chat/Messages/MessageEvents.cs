using Hub.EventStore;
using Hub.Shared.Moderation;
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

/// <summary>A moderator hid the text from everybody but its author and those who moderate the chat.</summary>
public sealed record MessageHidden(Guid AuthorId, Guid HiddenBy, ModerationReason Reason, DateTimeOffset At) : Event;

/// <summary>The hidden text is shown to all who read the chat again.</summary>
public sealed record MessageShown(Guid ShownBy, DateTimeOffset At) : Event;
