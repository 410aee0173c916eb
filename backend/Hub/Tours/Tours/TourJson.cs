using System.Globalization;
using System.Text.Json;
using Hub.Live;
using Hub.Networks.Members;
using Hub.Shared.Text;

namespace Hub.Tours.Tours;

/// <summary>
/// Tours with their stops as the live channel sends them: what everybody sees of them, and nothing that differs by viewer,
/// as the link to a meeting room does.
/// </summary>
internal sealed class TourJson(TourList tours, StopList stops, TextViews texts)
{
    public async Task<ReadOnlyMemory<byte>?> Tour(Guid id, CancellationToken cancellation)
    {
        if ((await tours.Find([id], cancellation))[0] is not { } tour)
            return null;
        var found = (await stops.OfTours([id], cancellation))[id].ToArray();
        var notices = await texts.Make(
            [.. found.Select(stop => (stop.NoticeLanguage, stop.NoticeMarkdown, stop.NoticeHtml))],
            cancellation
        );
        return LiveJson.Write(json =>
        {
            json.Id("Tour", tour.Uuid);
            json.WriteString("title"u8, tour.Title);
            json.WriteString("language"u8, tour.Language.ToString().ToUpperInvariant());
            json.WriteString("organiser"u8, tour.Organiser);
            json.WriteBoolean("isCancelled"u8, tour.IsCancelled);
            json.WriteBoolean("isSample"u8, tour.IsSample);
            json.Instant("publishedAt", tour.PublishedAt);
            json.Instant("changedAt", tour.ChangedAt);
            json.WriteNumber("version"u8, tour.Version);
            json.WriteString("channel"u8, tour.Channel);
            json.WriteNumber("sequence"u8, tour.Sequence);
            json.WriteStartArray("stops"u8);
            for (var i = 0; i < found.Length; i++)
                Write(json, found[i], notices[i]);
            json.WriteEndArray();
        });
    }

    private static void Write(Utf8JsonWriter json, Stop stop, TextView? notice)
    {
        json.WriteStartObject();
        json.Id("Stop", stop.Uuid);
        json.WriteNumber("position"u8, stop.Position);
        json.WriteString("title"u8, stop.Title);
        json.WriteString("label"u8, stop.Label);
        json.WriteString("date"u8, Iso(stop.Date));
        json.WriteString("lastDate"u8, Iso(stop.LastDate));
        json.WriteString("month"u8, stop.Month);
        json.WriteBoolean("yearInferred"u8, stop.YearInferred);
        json.WriteString("starts"u8, Iso(stop.Starts));
        json.WriteString("ends"u8, Iso(stop.Ends));
        json.WriteString("timeZone"u8, stop.TimeZone);
        json.Instant("startsAt", stop.StartsAt);
        json.Instant("endsAt", stop.EndsAt);
        json.WriteString("place"u8, stop.Place);
        json.WriteString("venue"u8, stop.Venue);
        json.WriteString(
            "attendance"u8,
            stop.Attendance is { } mode ? JsonNamingPolicy.SnakeCaseUpper.ConvertName(mode.ToString()) : null
        );
        json.WriteBoolean("online"u8, stop.Online);
        json.WriteString("registerBy"u8, Iso(stop.RegisterBy));
        json.Instant("registrationClosesAt", stop.RegistrationClosesAt);
        json.WriteString("status"u8, stop.Status.ToString().ToUpperInvariant());
        json.Instant("noticeAt", stop.NoticeAt);
        if (notice is null)
            json.WriteNull("notice"u8);
        else
        {
            json.WriteStartObject("notice"u8);
            json.WriteString("language"u8, notice.Language.ToString().ToUpperInvariant());
            json.WriteString("markdown"u8, notice.Markdown);
            json.WriteString("html"u8, notice.Html);
            json.WriteEndObject();
        }
        json.WriteNumber("sequence"u8, stop.Sequence);
        json.WriteEndObject();
    }

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Iso(TimeOnly? time) => time?.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
}
