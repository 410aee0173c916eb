using Hub.GraphQL;
using Hub.Shared.Text;

namespace Hub.Prizes.Rounds;

/// <summary>One year's round of the prize. Everybody sees it. All days are Norwegian ones, each included.</summary>
/// <param name="Year">The year in which it is announced.</param>
/// <param name="Name">What it is called.</param>
/// <param name="NominateFrom">The first day on which one can nominate.</param>
/// <param name="NominateTo">The last day on which one can nominate, or take a nomination back.</param>
/// <param name="JudgeFrom">The first day on which the jury gives points.</param>
/// <param name="JudgeTo">The last day on which the jury gives points.</param>
/// <param name="AnnounceOn">The day on which the winner is announced.</param>
/// <param name="Criteria">What the jury judges by.</param>
/// <param name="ClosedAt">When the jury's chair closed the judging; null until then.</param>
/// <param name="AnnouncedAt">When the winner was announced; null until then.</param>
/// <param name="IsSample">Whether it is made up, for development.</param>
/// <param name="Sequence">The log's number of its last change.</param>
[Node]
public sealed record PrizeRound(
    Guid Uuid,
    int Year,
    [property: GraphQLIgnore] string ProgrammeKey,
    Names Name,
    [property: GraphQLIgnore] StoredText? AboutText,
    DateOnly NominateFrom,
    DateOnly NominateTo,
    DateOnly JudgeFrom,
    DateOnly JudgeTo,
    DateOnly AnnounceOn,
    [property: ListSize(AssumedSize = 5)] IReadOnlyList<PrizeCriterion> Criteria,
    [property: GraphQLIgnore] IReadOnlyList<Guid> JuryIds,
    [property: GraphQLIgnore] Guid? ChairId,
    DateTimeOffset? ClosedAt,
    DateTimeOffset? AnnouncedAt,
    [property: GraphQLIgnore] StoredText? StatementText,
    bool IsSample,
    long Sequence,
    [property: GraphQLIgnore] DateTimeOffset ChangedAt
);

/// <summary>What the jury judges by.</summary>
/// <param name="Uuid">Its id within the round.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Weight">How much it counts beside the others; equal until changed.</param>
public sealed record PrizeCriterion(Guid Uuid, Names Name, int Weight);

/// <summary>How far a round has come.</summary>
public enum PrizePhase
{
    /// <summary>One cannot nominate yet.</summary>
    Coming,

    /// <summary>One can nominate.</summary>
    Nominating,

    /// <summary>What is nominated stands, and the jury judges.</summary>
    Judging,

    /// <summary>The jury has judged, and the winner is not announced yet.</summary>
    Judged,

    /// <summary>The winner is announced.</summary>
    Announced,
}
