using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Prizes.Rounds;

// Stored under these names and shapes: add new ones, never rename or reshape. A round is one stream, one a year.

/// <summary>The round is this from now on: the whole of it, each time. <c>Names</c> has one in each language that was given.</summary>
public sealed record PrizeRoundPublished(
    int Year,
    string Programme,
    IReadOnlyList<Text> Names,
    Text? About,
    PrizeDays Days,
    IReadOnlyList<PrizeCriterionContent> Criteria,
    DateTimeOffset At
) : Event;

/// <summary>Norwegian days, each included.</summary>
public sealed record PrizeDays(
    DateOnly NominateFrom,
    DateOnly NominateTo,
    DateOnly JudgeFrom,
    DateOnly JudgeTo,
    DateOnly AnnounceOn
);

/// <summary>What the jury judges by. The weight is relative to the others'.</summary>
public sealed record PrizeCriterionContent(Guid Id, IReadOnlyList<Text> Names, int Weight);
