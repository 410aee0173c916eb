namespace Hub.Sample;

/// <summary>sample-content.json as it is written.</summary>
internal sealed record SampleFile(
    IReadOnlyList<SampleTopic> Topics,
    IReadOnlyList<SampleReaction> Reactions,
    IReadOnlyList<SampleMessage> Messages,
    IReadOnlyList<SampleTour> Tours,
    IReadOnlyList<SampleSlot> Slots,
    IReadOnlyList<SampleAdoption> Adoptions
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

internal sealed record SampleTour(
    string Key,
    IReadOnlyList<string> Networks,
    string By,
    string Language,
    string Kind,
    string Title,
    string Organiser,
    string? Description,
    string? Programme,
    IReadOnlyList<string>? FocusAreas,
    IReadOnlyList<SampleStop> Stops
);

/// <param name="In">Days after the first start.</param>
internal sealed record SampleStop(
    int In,
    TimeOnly? Starts,
    TimeOnly? Ends,
    string? Title,
    string? Description,
    string? Place,
    string? Venue,
    string Attendance,
    string? OnlineLink,
    int? Capacity,
    int? RegisterDaysBefore,
    string? Host,
    IReadOnlyList<SampleItem>? Programme
);

internal sealed record SampleItem(TimeOnly? Starts, TimeOnly? Ends, string Title, string? Presenter, string? Role);

/// <param name="In">Days after the first start.</param>
internal sealed record SampleSlot(
    string Key,
    string Network,
    string By,
    int In,
    TimeOnly Starts,
    int Minutes,
    string? Place,
    string? OnlineLink,
    string? Note,
    string? BookedBy,
    string? Wish
);

/// <param name="Experience">The title of one that the reference data tells of.</param>
/// <param name="TakenFrom">The key of another municipality's that it was learnt from.</param>
/// <param name="Ago">Before the first start: <c>days.hours:minutes:seconds</c>.</param>
internal sealed record SampleAdoption(
    string Key,
    string Experience,
    string Municipality,
    string By,
    string? Language,
    TimeSpan Ago,
    string? TakenFrom,
    string Why,
    string? Changes,
    IReadOnlyList<SampleStep> Steps
);

internal sealed record SampleStep(TimeSpan Ago, string Status, string? Learning);
