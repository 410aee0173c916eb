namespace Hub.Sample;

/// <summary>sample-sessions.json as it is written.</summary>
internal sealed record SampleSessionFile(IReadOnlyList<SampleTour> Tours, SampleSession Session);

/// <param name="In">Days after the first start: of the stop.</param>
/// <param name="Lasts">In minutes.</param>
/// <param name="Tour">The key of the tour, of which it is the first stop.</param>
internal sealed record SampleSession(
    string Key,
    string Tour,
    string Language,
    string Network,
    string Organiser,
    int In,
    TimeOnly Starts,
    int Lasts,
    IReadOnlyList<string> Attended,
    string Recording,
    IReadOnlyList<SampleLine> Captions,
    IReadOnlyList<SampleQuestion> Questions,
    IReadOnlyList<SamplePoll> Polls,
    IReadOnlyList<SampleMinute> Minutes,
    IReadOnlyList<SampleEvaluation> Evaluations
);

/// <param name="After">The session began, as <c>minutes:seconds</c>.</param>
internal sealed record SampleLine(string After, string Line);

internal sealed record SampleQuestion(
    string Key,
    string By,
    string After,
    string Body,
    IReadOnlyList<string> Votes,
    string Status,
    bool Anonymous = false
);

internal sealed record SamplePoll(
    string Key,
    string Kind,
    string After,
    string Question,
    IReadOnlyList<string> Options,
    IReadOnlyDictionary<string, int[]> Answers
);

internal sealed record SampleMinute(
    string Key,
    string Kind,
    string After,
    string Words,
    string? Who,
    string? Municipality,
    string? Person
);

/// <param name="Scores">In the order of the form.</param>
internal sealed record SampleEvaluation(string By, int[] Scores, string? Good, string? Better);
