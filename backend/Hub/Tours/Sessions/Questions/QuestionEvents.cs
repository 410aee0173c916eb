using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Tours.Sessions.Questions;

// Stored under these names and shapes: add new ones, never rename or reshape. A question is a stream of its own, and so is
// each person's vote for it: an id derived from question and person. At is the time of the deed.

/// <summary>It waits for a host to show it. Who asked is known to nobody else where they chose so.</summary>
public sealed record QuestionAsked(Guid Session, Text Body, bool IsAnonymous, DateTimeOffset At) : Event;

public sealed record QuestionStatusChanged(Guid Session, QuestionStatus Status, Guid ChangedBy, DateTimeOffset At)
    : Event;

/// <summary>It stands first, or no longer.</summary>
public sealed record QuestionPinChanged(Guid Session, bool IsPinned, DateTimeOffset At) : Event;

public sealed record QuestionVoteGiven(Guid Session, Guid Question, Guid PersonId, DateTimeOffset At) : Event;

public sealed record QuestionVoteTakenBack(Guid Session, Guid Question, Guid PersonId, DateTimeOffset At) : Event;
