namespace Hub.Sample;

/// <summary>sample-prizes.json as it is written.</summary>
internal sealed record SamplePrizeFile(
    IReadOnlyList<SampleExperience> Experiences,
    IReadOnlyList<SamplePrizeRound> Rounds
);

/// <param name="Ago">Before the first start: <c>days.hours:minutes:seconds</c>.</param>
internal sealed record SampleExperience(
    string Key,
    string Municipality,
    string By,
    string ReviewedBy,
    string? Language,
    TimeSpan Ago,
    string Title,
    string WhatWeDid,
    string Results,
    IReadOnlyList<string> FocusAreas,
    string ContactOffice,
    string ContactMailbox
);

/// <param name="NominateFrom">Days after the first start, as the other days.</param>
/// <param name="Jury">The first one is its chair.</param>
/// <param name="Winner">The key of a sample experience, as the mention; null while nothing is announced.</param>
internal sealed record SamplePrizeRound(
    string Key,
    string By,
    string Programme,
    TimeSpan Ago,
    int NominateFrom,
    int NominateTo,
    int JudgeFrom,
    int JudgeTo,
    int AnnounceOn,
    string Nb,
    string Nn,
    string En,
    string About,
    IReadOnlyList<SampleCriterion> Criteria,
    IReadOnlyList<SampleNomination> Nominations,
    IReadOnlyList<string>? Jury = null,
    IReadOnlyList<SampleScore>? Scores = null,
    string? Winner = null,
    string? Mention = null,
    string? Statement = null
);

internal sealed record SampleCriterion(string Key, string Nb, string Nn, string En);

/// <param name="Experience">The key of a sample experience, or the title of one of the reference data.</param>
internal sealed record SampleNomination(string Experience, string By, TimeSpan Ago, string Reason);

/// <param name="Points">In the order of the criteria.</param>
internal sealed record SampleScore(string By, string Experience, IReadOnlyList<int> Points, string? Comment = null);
