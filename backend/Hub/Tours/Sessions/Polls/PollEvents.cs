using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Tours.Sessions.Polls;

// Stored under these names and shapes: add new ones, never rename or reshape. A poll is a stream of its own, and so is each
// person's answer: an id derived from poll and person, so that one person has one answer whatever they send from.

/// <summary>The hosts alone see it. Of a scale, <c>Options</c> are the words at its two ends; of words there are none.</summary>
public sealed record PollDrafted(
    Guid Session,
    PollKind Kind,
    Text Question,
    IReadOnlyList<Text> Options,
    DateTimeOffset At
) : Event;

public sealed record PollOpened(Guid Session, Guid OpenedBy, DateTimeOffset At) : Event;

/// <summary>Nobody answers any more, and everybody sees the result.</summary>
public sealed record PollClosed(Guid Session, Guid ClosedBy, DateTimeOffset At) : Event;

/// <summary>
/// <c>Choices</c> are places among the options from 0; of a scale its steps. <c>Words</c> are what was written in a poll
/// of words, one a line.
/// </summary>
public sealed record PollAnswered(
    Guid Session,
    Guid Poll,
    Guid PersonId,
    IReadOnlyList<int> Choices,
    Text? Words,
    DateTimeOffset At
) : Event;
