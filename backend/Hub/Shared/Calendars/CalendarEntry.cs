namespace Hub.Shared.Calendars;

/// <summary>Something dated, as calendar programs take it.</summary>
/// <param name="Uuid">The thing's: a program knows by it what it has already.</param>
/// <param name="Sequence">Higher after each change of time, place or standing: a program takes the highest.</param>
/// <param name="ChangedAt">When it was last changed.</param>
/// <param name="Address">Of its page, with the host.</param>
/// <param name="TakesTime">False: one could go to it, and is as free then as before.</param>
public sealed record CalendarEntry(
    Guid Uuid,
    int Sequence,
    string Title,
    CalendarTime Time,
    DateTimeOffset ChangedAt,
    string? Place = null,
    string? Text = null,
    Uri? Address = null,
    bool IsCancelled = false,
    bool TakesTime = true
);

/// <summary>When, as clocks at the place show it. Without a time of day it is the whole day, or all days to the last one.</summary>
/// <param name="To">Null: it has a beginning only, and counts as an hour.</param>
public sealed record CalendarTime(
    DateOnly Date,
    TimeOnly? From = null,
    TimeOnly? To = null,
    DateOnly? LastDate = null,
    string Zone = Time.Norway.Zone
);

/// <summary>Who invites or is invited.</summary>
/// <param name="Email">As <c>EmailAddress.Parse</c> answers it.</param>
public sealed record CalendarPerson(string Name, string Email);
