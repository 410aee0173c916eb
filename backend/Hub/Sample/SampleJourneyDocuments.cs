namespace Hub.Sample;

/// <summary>sample-journeys.json as it is written; <c>In</c> is days after the first start, before it where negative.</summary>
internal sealed record SampleJourneyFile(IReadOnlyList<SampleJourney> Journeys);

/// <param name="Help">What it asks for help with; null: it does not ask.</param>
internal sealed record SampleJourney(
    string Municipality,
    string Programme,
    string By,
    string Language,
    string Phase,
    bool Published,
    string Challenge,
    string? Help,
    SamplePlan? Plan,
    IReadOnlyList<SampleGoal> Goals,
    IReadOnlyList<SampleIndicator> Indicators,
    IReadOnlyList<SampleHeard> Involvement
);

internal sealed record SamplePlan(string Address, string CaseNumber, int In);

internal sealed record SampleGoal(
    string Key,
    string Title,
    string? FocusArea,
    string? Learning,
    IReadOnlyList<SampleMeasure> Measures,
    IReadOnlyList<SampleIndicator> Indicators
);

internal sealed record SampleMeasure(
    string Key,
    string Title,
    string? Owner,
    int? DueIn,
    string Status,
    int? Percent,
    decimal? Budget,
    string? Learning
);

internal sealed record SampleIndicator(
    string Key,
    string Name,
    string? Unit,
    string? Source,
    decimal? Target,
    int? TargetIn,
    IReadOnlyList<SampleValue> Values
);

internal sealed record SampleValue(int In, decimal Value);

internal sealed record SampleHeard(string Key, string Who, int In, int? People, string? Said);
