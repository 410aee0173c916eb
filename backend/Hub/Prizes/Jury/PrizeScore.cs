using Hub.GraphQL;
using Hub.Shared.Text;

namespace Hub.Prizes.Jury;

/// <summary>What one juror gives a nomination. The juror's own until the judging is closed, then the jury's.</summary>
/// <param name="Points">Points by criterion; one without has none.</param>
public sealed record PrizeScore(
    [property: GraphQLIgnore] Guid RoundId,
    [property: GraphQLIgnore] Guid NominationId,
    [property: GraphQLIgnore] Guid JurorId,
    [property: ListSize(AssumedSize = 5)] IReadOnlyList<PrizeScorePoints> Points,
    [property: GraphQLIgnore] StoredText? CommentText
);

/// <summary>Points for one criterion.</summary>
/// <param name="Criterion">The criterion's UUID.</param>
/// <param name="Points">From 0 to 10.</param>
public sealed record PrizeScorePoints(Guid Criterion, int Points);

/// <summary>That a juror does not judge a nomination, and why; for the jury. One that was taken back stays to be read.</summary>
/// <param name="Ground">What it follows from.</param>
/// <param name="WithdrawnAt">When the juror took it back, and judges again; null while it stands.</param>
public sealed record PrizeConflict(
    [property: GraphQLIgnore] Guid RoundId,
    [property: GraphQLIgnore] Guid NominationId,
    [property: GraphQLIgnore] Guid JurorId,
    ConflictGround Ground,
    [property: GraphQLIgnore] StoredText? WhyText,
    DateTimeOffset? WithdrawnAt,
    [property: GraphQLIgnore] StoredText? WithdrawnText
);

/// <summary>What the jury came to.</summary>
/// <param name="Mean">
/// The mean of the criteria's means by their weights, from 0 to 10, in two decimals; null where nobody gave points.
/// </param>
/// <param name="Place">1 for the highest of those that the viewer sees; equal ones share a place.</param>
/// <param name="IsTied">Whether another has the same place.</param>
/// <param name="Count">How many jurors gave points that count.</param>
/// <param name="Criteria">The means of each criterion.</param>
/// <param name="Scores">The points that count.</param>
public sealed record PrizeResult(
    double? Mean,
    int? Place,
    bool IsTied,
    int Count,
    [property: ListSize(AssumedSize = 5)] IReadOnlyList<PrizeCriterionResult> Criteria,
    [property: ListSize(AssumedSize = 8)] IReadOnlyList<PrizeScore> Scores
);

/// <summary>What the jury came to in one criterion.</summary>
/// <param name="Criterion">The criterion's UUID.</param>
/// <param name="Mean">The mean of the points that count, from 0 to 10; null where there are none.</param>
/// <param name="Count">How many jurors gave it points.</param>
public sealed record PrizeCriterionResult(Guid Criterion, double? Mean, int Count);
