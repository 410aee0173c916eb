using System.Text;
using MimeKit;

namespace Hub.Shared.Mail;

/// <summary>A letter as mail servers carry it (RFC 5322, MIME).</summary>
internal static class MimeLetter
{
    public static async Task Write(Letter letter, MailOptions options, Stream to, CancellationToken cancellation)
    {
        using var message = Of(letter);
        message.From.Add(new MailboxAddress("Hub", options.From));
        message.Date = letter.At;
        message.MessageId = $"{letter.Id:D}@{options.From.Split('@')[^1]}";
        // So that nobody's absence is answered to a machine.
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        await message.WriteToAsync(to, cancellation);
    }

    /// <summary>As a mail program opens it to be sent by whoever sits there: it comes from nobody yet.</summary>
    public static async Task<string> Draft(Letter letter, CancellationToken cancellation)
    {
        using var message = Of(letter);
        // A wish of Outlook's, which opens other files to be read alone.
        message.Headers.Add("X-Unsent", "1");
        using var written = new MemoryStream();
        // Its parts are ASCII, whatever they say.
        var lines = FormatOptions.Default.Clone();
        lines.NewLineFormat = NewLineFormat.Dos;
        await message.WriteToAsync(lines, written, cancellation);
        return Encoding.ASCII.GetString(written.ToArray());
    }

    private static MimeMessage Of(Letter letter)
    {
        var message = new MimeMessage();
        message.To.Add(new MailboxAddress(OneLine(letter.To.Name), letter.To.Address!));
        message.Subject = OneLine(letter.Subject);
        message.Headers.Add(HeaderId.ContentLanguage, letter.To.Language.ToString().ToLowerInvariant());
        var text = new TextPart("plain")
        {
            Text = letter.Text,
            ContentTransferEncoding = ContentEncoding.QuotedPrintable,
        };
        message.Body = letter.Calendars.Count == 0 ? text : Mixed(text, letter.Calendars);
        return message;
    }

    private static Multipart Mixed(TextPart text, IReadOnlyList<string> calendars)
    {
        var parts = new Multipart("mixed") { text };
        foreach (var (index, calendar) in calendars.Index())
            parts.Add(Attached(calendar, index == 0 ? "hub.ics" : $"hub-{index + 1}.ics"));
        return parts;
    }

    private static TextPart Attached(string calendar, string name)
    {
        var part = new TextPart("calendar")
        {
            Text = calendar,
            ContentDisposition = new ContentDisposition(ContentDisposition.Attachment) { FileName = name },
            ContentTransferEncoding = ContentEncoding.Base64,
        };
        part.ContentType.Charset = "utf-8";
        part.ContentType.Name = name;
        if (CalendarMethod.Of(calendar) is { } method)
            part.ContentType.Parameters.Add("method", method);
        return part;
    }

    /// <summary>A header ends at a line's end: what came from people has none.</summary>
    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var letter in text)
            line.Append(char.IsControl(letter) || letter is '\u2028' or '\u2029' ? ' ' : letter);
        return line.ToString().Trim();
    }
}
