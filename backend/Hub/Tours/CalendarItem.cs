using Hub.Programmes;

namespace Hub.Tours;

/// <summary>Something dated in a network's calendar.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Kind">What kind of meeting it is; null where that is not known.</param>
/// <param name="Date">The day; null where only the month is known.</param>
/// <param name="Month">The month, <c>yyyy-mm</c>, where the day is not known.</param>
/// <param name="TimeZone">The IANA time zone that the date is meant in: <c>Europe/Oslo</c>.</param>
/// <param name="Tour">The tour that it is a stop of; null for a single meeting.</param>
/// <param name="IsSample">True for made-up content that only shows how it could look.</param>
public sealed record CalendarItem(
    string Title,
    MeetingKind? Kind,
    DateOnly? Date,
    string? Month,
    string TimeZone,
    Tour? Tour,
    bool IsSample
);
