using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Prizes.Jury;

// Stored under these names and shapes: add new ones, never rename or reshape. Who judges and when it is closed stand in
// the round's stream; what each juror gives each nomination is a stream of its own, so that many judge at once.

/// <summary>The jury is this from now on. <c>Told</c> are those who are new in it.</summary>
public sealed record PrizeJuryAppointed(
    IReadOnlyList<Guid> Members,
    Guid Chair,
    IReadOnlyList<Guid> Told,
    DateTimeOffset At
) : Event;

/// <summary>All that the juror gives, each time; a criterion that is not there has no points.</summary>
public sealed record NominationScored(
    Guid Round,
    Guid Nomination,
    Guid Juror,
    IReadOnlyList<PrizePoints> Points,
    Text? Comment,
    DateTimeOffset At
) : Event;

/// <summary>From 0 to 10.</summary>
public sealed record PrizePoints(Guid Criterion, int Points);

/// <summary>The juror says so themselves: what they have given counts no more, and they give nothing more.</summary>
public sealed record ConflictDeclared(Guid Round, Guid Nomination, Guid Juror, Text Why, DateTimeOffset At) : Event;

/// <summary>The juror takes back what they declared, and says why; the jury reads both.</summary>
public sealed record ConflictWithdrawn(Guid Round, Guid Nomination, Guid Juror, Text Why, DateTimeOffset At) : Event;

/// <summary>
/// Nobody gives points any more, and the jury sees them. <c>Conflicts</c> are those that follow from offices and
/// nominations as they were then; declared ones stand in their own events.
/// </summary>
public sealed record PrizeJudgingClosed(
    IReadOnlyList<PrizeConflictFound> Conflicts,
    IReadOnlyList<Guid> Jury,
    Guid ClosedBy,
    DateTimeOffset At
) : Event;

public sealed record PrizeConflictFound(Guid Nomination, Guid Juror, ConflictGround Ground);

/// <summary>Why a juror does not judge a nomination.</summary>
/// <remarks>Stored by number in events: add new ones at the end, never move or reuse.</remarks>
public enum ConflictGround
{
    /// <summary>The experience is of a municipality that the juror has an office in.</summary>
    Municipality,

    /// <summary>The juror nominated it.</summary>
    Nominated,

    /// <summary>The juror has said so.</summary>
    Declared,

    /// <summary>A municipality that the juror has an office in nominated it.</summary>
    NominatedForMunicipality,
}
