using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Prizes.Awards;

// Stored under these names and shapes: add new ones, never rename or reshape. What is announced stands in the round's
// stream; who follows a round is a stream of its own.

/// <summary>Announced once and for all. <c>Told</c> are those who have part in it; who follows the round is told, too.</summary>
public sealed record PrizeAnnounced(
    IReadOnlyList<AnnouncedAward> Awards,
    Text Statement,
    Guid AnnouncedBy,
    IReadOnlyList<Guid> Told,
    DateTimeOffset At
) : Event;

public sealed record AnnouncedAward(Guid Nomination, Guid Experience, AwardKind Kind);

/// <summary>What was given.</summary>
/// <remarks>Stored by number in events: add new ones at the end, never move or reuse.</remarks>
public enum AwardKind
{
    /// <summary>It won; several may share the prize.</summary>
    Winner,

    /// <summary>It was mentioned with honour.</summary>
    HonourableMention,
}

/// <summary>The person wants to be told what is announced, or does not any more.</summary>
public sealed record PrizeFollowed(Guid Round, Guid Person, bool On, DateTimeOffset At) : Event;
