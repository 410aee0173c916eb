using System.Text;
using MimeKit;

namespace Hub.Shared.Mail;

/// <summary>A letter as mail servers carry it (RFC 5322, MIME).</summary>
internal static class MimeLetter
{
    public static async Task Write(Letter letter, MailOptions options, Stream to, CancellationToken cancellation)
    {
        using var message = new MimeMessage();
        message.From.Add(new MailboxAddress("Hub", options.From));
        message.To.Add(new MailboxAddress(OneLine(letter.To.Name), letter.To.Address!));
        message.Subject = OneLine(letter.Subject);
        message.Date = letter.At;
        message.MessageId = $"{letter.Id:D}@{options.From.Split('@')[^1]}";
        // So that nobody's absence is answered to a machine.
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        message.Headers.Add(HeaderId.ContentLanguage, letter.To.Language.ToString().ToLowerInvariant());
        var text = new TextPart("plain") { Text = letter.Text };
        message.Body = letter.Calendar is { } calendar ? new Multipart("mixed") { text, Attached(calendar) } : text;
        await message.WriteToAsync(to, cancellation);
    }

    private static TextPart Attached(string calendar)
    {
        var part = new TextPart("calendar")
        {
            Text = calendar,
            ContentDisposition = new ContentDisposition(ContentDisposition.Attachment) { FileName = "hub.ics" },
            ContentTransferEncoding = ContentEncoding.Base64,
        };
        part.ContentType.Charset = "utf-8";
        part.ContentType.Name = "hub.ics";
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
