using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using File = Ical.Net.Calendar;

namespace Hub.Shared.Calendars;

/// <summary>Calendar files (RFC 5545, iTIP RFC 5546): feeds that programs fetch again and again, and invitations in mails.</summary>
public static class CalendarFile
{
    public const string ContentType = "text/calendar; charset=utf-8";

    private static readonly DateOnly RulesBegin = new(2020, 1, 1);

    private const string Product = "-//Hub//Hub//NO";

    /// <summary>A calendar to subscribe to, or to open once. What is called off stays in it, marked so.</summary>
    public static string Feed(string name, IEnumerable<CalendarEntry> entries)
    {
        var calendar = Empty("PUBLISH");
        calendar.AddProperty("X-WR-CALNAME", name);
        calendar.AddProperty("X-WR-TIMEZONE", Time.Norway.Zone);
        calendar.AddProperty("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
        calendar.AddProperty("X-PUBLISHED-TTL", "PT1H");
        return Write(calendar, [.. entries]);
    }

    /// <summary>Puts it into the receiver's calendar, changes it there, or takes it out when it is called off.</summary>
    public static string Invitation(CalendarEntry entry, CalendarPerson from, CalendarPerson to) =>
        Write(
            Empty(entry.IsCancelled ? "CANCEL" : "REQUEST"),
            [entry],
            written =>
            {
                written.Organizer = new Organizer($"mailto:{from.Email}") { CommonName = from.Name };
                written.Attendees.Add(
                    new Attendee($"mailto:{to.Email}")
                    {
                        CommonName = to.Name,
                        Role = "REQ-PARTICIPANT",
                        // Registered already: their program need not answer for them.
                        ParticipationStatus = "ACCEPTED",
                        Rsvp = false,
                    }
                );
            }
        );

    private static File Empty(string method) => new() { Method = method, ProductId = Product };

    private static string Write(File calendar, IReadOnlyList<CalendarEntry> entries, Action<CalendarEvent>? more = null)
    {
        foreach (var zone in entries.GroupBy(entry => entry.Time.Zone))
            calendar.AddTimeZone(
                VTimeZone.FromDateTimeZone(
                    zone.Key,
                    // The rules of today have no beginning of their own in the years to come.
                    zone.Select(entry => entry.Time.Date).Append(RulesBegin).Min().AddYears(-1).ToDateTime(default),
                    includeHistoricalData: false
                )
            );
        foreach (var entry in entries)
        {
            var written = Event(entry);
            more?.Invoke(written);
            calendar.Events.Add(written);
        }
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private static CalendarEvent Event(CalendarEntry entry) =>
        new()
        {
            Uid = $"{entry.Uuid:D}@hub",
            Sequence = entry.Sequence,
            Summary = entry.Title,
            Start = Start(entry.Time),
            End = End(entry.Time),
            DtStamp = new CalDateTime(entry.ChangedAt.UtcDateTime),
            LastModified = new CalDateTime(entry.ChangedAt.UtcDateTime),
            Location = entry.Place,
            Description = entry.Text,
            Url = entry.Address,
            Status = entry.IsCancelled ? "CANCELLED" : "CONFIRMED",
            // What fills a whole day is a date to know, not a time that is taken.
            Transparency = entry.Time.From is null || !entry.TakesTime ? "TRANSPARENT" : "OPAQUE",
        };

    private static CalDateTime Start(CalendarTime time) =>
        time.From is { } from ? At(time.Date, from, time.Zone) : new CalDateTime(time.Date);

    private static CalDateTime End(CalendarTime time)
    {
        var last = time.LastDate ?? time.Date;
        if (time.From is not { } from)
            return new CalDateTime(last.AddDays(1));
        if (time.To is { } to)
            return At(last, to, time.Zone);
        var hour = time.Date.ToDateTime(from).AddHours(1);
        return At(DateOnly.FromDateTime(hour), TimeOnly.FromDateTime(hour), time.Zone);
    }

    private static CalDateTime At(DateOnly date, TimeOnly time, string zone) => new(date, time, zone);
}
