using Hub.GraphQL;
using Hub.Shared.Time;
using Hub.Tours.Tours;

namespace Hub.Tours.Registrations.Reminders;

/// <summary>When people are reminded of a stop, by letter and notice. It is stated here and nowhere else.</summary>
/// <param name="BeforeStop">How many days before a stop those who have a seat are reminded of it.</param>
/// <param name="AfterStop">How many days after a stop those who had a seat are told where the rest is.</param>
/// <param name="BeforeFirstDeadline">How many days before a tour's first deadline municipalities that have not answered are reminded.</param>
/// <param name="BeforeLastDeadline">How many days before its last deadline they are reminded once more.</param>
public sealed record ReminderDays(
    IReadOnlyList<int> BeforeStop,
    int AfterStop,
    int BeforeFirstDeadline,
    int BeforeLastDeadline
)
{
    [GraphQLIgnore]
    public static ReminderDays Stated { get; } = new([7, 1], 3, 7, 1);

    private static readonly TimeOnly Morning = new(8, 0);

    /// <summary>In the morning, by the stop's own clock; null where its day is not known.</summary>
    [GraphQLIgnore]
    public static DateTimeOffset? Before(StopTime? time, int days) =>
        time?.Date is { } day ? LocalTimes.At(day.AddDays(-days), Morning, time.Zone) : null;

    [GraphQLIgnore]
    public DateTimeOffset? After(StopTime? time) =>
        time is { Date: { } first }
            ? LocalTimes.At((time.LastDate ?? first).AddDays(AfterStop), Morning, time.Zone)
            : null;

    [GraphQLIgnore]
    public static DateTimeOffset? BeforeDeadline(StopContent stop, int days) =>
        stop.RegisterBy is { } day ? LocalTimes.At(day.AddDays(-days), Morning, stop.Time.Zone) : null;
}
