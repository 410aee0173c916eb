using Hub.Programmes;

namespace Hub.Tours;

/// <summary>Something dated in a network's calendar.</summary>
public sealed record CalendarItem(
    string Title,
    MeetingKind? Kind,
    DateOnly? Date,
    string? Month,
    string TimeZone,
    Tour? Tour,
    bool IsSample
);
