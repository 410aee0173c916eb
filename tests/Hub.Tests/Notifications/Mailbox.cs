using System.Text.RegularExpressions;
using Hub.Shared.Mail;
using Hub.Testing;
using Hub.Tests.Tours.Registrations;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace Hub.Tests.Notifications;

/// <summary>What the hub has written to somebody.</summary>
internal static partial class Mailbox
{
    /// <summary>All letters to this address, the oldest first.</summary>
    public static IReadOnlyList<MimeMessage> LettersTo(this TestHub hub, string address)
    {
        var folder = Path.Combine(hub.Services.GetRequiredService<MailOptions>().Folder, "new");
        return Directory.Exists(folder)
            ?
            [
                .. Directory
                    .EnumerateFiles(folder, "*.eml")
                    .Select(Read)
                    .OfType<MimeMessage>()
                    .Where(letter => letter.To.Mailboxes.Single().Address == address)
                    .OrderBy(letter => letter.Date),
            ]
            : [];
    }

    /// <summary>Null for one that was taken away meanwhile, as the letters of an erased person are.</summary>
    private static MimeMessage? Read(string file)
    {
        try
        {
            return MimeMessage.Load(file);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Waits for the letter to this address with these words in its subject.</summary>
    public static async Task<MimeMessage> LetterTo(this TestHub hub, string address, string subject)
    {
        MimeMessage? found = null;
        await Eventually.Is(() =>
        {
            found = hub.LettersTo(address)
                .LastOrDefault(letter => letter.Subject!.Contains(subject, StringComparison.Ordinal));
            return Task.FromResult(found is not null);
        });
        return found!;
    }

    public static string AddressOf(this Testing.Person person) => $"{person.User}@hub.example";

    /// <summary>The links in it.</summary>
    public static IReadOnlyList<Uri> Links(this MimeMessage letter) =>
        [.. Link().Matches(letter.TextBody!).Select(match => new Uri(match.Value))];

    /// <summary>The calendar file that it has attached; null for none.</summary>
    public static string? Calendar(this MimeMessage letter) => letter.Calendars().SingleOrDefault();

    /// <summary>All calendar files that it has attached.</summary>
    public static IReadOnlyList<string> Calendars(this MimeMessage letter) =>
        [
            .. letter
                .BodyParts.OfType<TextPart>()
                .Where(part => part.ContentType.IsMimeType("text", "calendar"))
                .Select(part => part.Text),
        ];

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Link();
}
