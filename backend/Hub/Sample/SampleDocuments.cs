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
internal sealed record SampleDate(string Key, string Network, int In, string Kind, string Title)
{
    /// <summary>That day or the first working day after it: nobody meets at the weekend, at Christmas or on New Year's Day.</summary>
    public DateOnly From(DateOnly start)
    {
        var day = start.AddDays(In);
        while (
            day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday
            || day is { Month: 12, Day: >= 22 } or { Month: 1, Day: 1 }
        )
            day = day.AddDays(1);
        return day;
    }
}
