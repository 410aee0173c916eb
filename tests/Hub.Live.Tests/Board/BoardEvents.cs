using Hub.EventStore;

namespace Hub.Live.Tests.Board;

// The smallest module that has everything a channel must cope with: things that change, that are narrowed to members and
// widened again, counts, and members who are removed.

public sealed record NoteWritten(string Board, string Title, bool MembersOnly) : Event;

public sealed record NoteRenamed(string Title) : Event;

public sealed record NoteNarrowed : Event;

public sealed record NoteWidened : Event;

public sealed record NoteLiked : Event;

public sealed record MemberAdded(string Board, Guid Person) : Event;

public sealed record MemberRemoved(string Board, Guid Person) : Event;

public sealed record BoardClosed(string Board) : Event;
