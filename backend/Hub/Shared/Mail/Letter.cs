namespace Hub.Shared.Mail;

/// <summary>A letter to one person, in plain text.</summary>
/// <param name="Id">What is the same letter has the same id: it is written once.</param>
/// <param name="Calendars">Calendar files (RFC 5545) of what it is about: one of each date, since a file asks one thing.</param>
/// <param name="About">Who did what it tells; when they are erased, so is the letter that is not sent.</param>
public sealed record Letter(
    Guid Id,
    Receiver To,
    string Subject,
    string Text,
    IReadOnlyList<string> Calendars,
    Guid? About,
    DateTimeOffset At
);
