using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Tours.Sessions.Evaluations;

// Stored under these names and shapes: add new ones, never rename or reshape. What one person says of one session is a
// stream of its own, whose id is derived from both. The role group is not in the log: it may show union membership or
// health, and is kept as a count that belongs to nobody.

/// <summary>Takes the place of what the person said before.</summary>
public sealed record SessionEvaluated(
    Guid Session,
    Guid PersonId,
    IReadOnlyList<EvaluationScore> Scores,
    Text? Good,
    Text? Better,
    DateTimeOffset At
) : Event;

/// <summary>In the session's own stream: all who could take part see the figures, or no more.</summary>
public sealed record EvaluationResultShown(bool IsShown, Guid ShownBy, DateTimeOffset At) : Event;

/// <summary>How far somebody agrees.</summary>
/// <param name="Question">With what.</param>
/// <param name="Score">From 1 (not at all) to 5 (entirely).</param>
public sealed record EvaluationScore(EvaluationQuestion Question, int Score);
