namespace Hub.Sample;

/// <summary>sample-content.json as it is written.</summary>
internal sealed record SampleFile(
    IReadOnlyList<SampleTopic> Topics,
    IReadOnlyList<SampleReaction> Reactions,
    IReadOnlyList<SampleMessage> Messages,
    IReadOnlyList<SampleDate> Calendar
);

/// <param name="Ago">Before the first start: <c>days.hours:minutes:seconds</c>.</param>
internal sealed record SampleTopic(
    string Key,
    string Network,
    string By,
    string? Hat,
    TimeSpan Ago,
    string? Visibility,
    string Title,
    IReadOnlyList<string>? FocusAreas,
    string? Language,
    string Body,
    IReadOnlyList<SampleReply> Replies
);

internal sealed record SampleReply(string Key, string By, string? Hat, TimeSpan Ago, string? Language, string Body);

internal sealed record SampleReaction(string Post, string By, string Kind);

internal sealed record SampleMessage(
    string Key,
    string Network,
    string By,
    string? Hat,
    TimeSpan Ago,
    string? Language,
    string Body
);

/// <param name="In">Days after the first start.</param>
internal sealed record SampleDate(string Key, string Network, int In, string Kind, string Title);
