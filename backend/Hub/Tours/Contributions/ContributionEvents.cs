using Hub.EventStore;
using Hub.Shared.Text;
using Hub.Tours.Tours;

namespace Hub.Tours.Contributions;

// Stored under these names and shapes: add new ones, never rename or reshape. A tour's call is one stream, each
// contribution another. Names of persons are never in them.

/// <summary>The call is this from now on: the whole of it, each time. Days are Norwegian ones, both included.</summary>
public sealed record ContributionCallPublished(
    Guid Tour,
    Text About,
    DateOnly FirstDay,
    DateOnly LastDay,
    IReadOnlyList<Guid> Committee,
    DateTimeOffset At
) : Event;

/// <summary><c>Municipality</c> is whose contribution it is; null where a body's. Its own people do not judge it.</summary>
public sealed record ContributionProposed(
    Guid Tour,
    string? Municipality,
    Text Title,
    Text Summary,
    PresenterContent Presenter,
    DateTimeOffset At
) : Event;

public sealed record ContributionChanged(Text Title, Text Summary, PresenterContent Presenter, DateTimeOffset At)
    : Event;

public sealed record ContributionWithdrawn(DateTimeOffset At) : Event;

/// <summary>From 1 to 5; the last one of each in the committee counts.</summary>
public sealed record ContributionRated(Guid PersonId, int Points, DateTimeOffset At) : Event;

/// <summary>Chosen, it is in the programme of <c>Stop</c>; not chosen, <c>Stop</c> is null.</summary>
public sealed record ContributionAnswered(
    bool IsChosen,
    Guid? Stop,
    Guid AnsweredBy,
    Guid ProposedBy,
    Text? Answer,
    DateTimeOffset At
) : Event;
