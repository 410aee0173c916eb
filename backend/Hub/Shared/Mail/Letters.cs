using Hub.Shared.Links;
using Hub.Shared.Notices;
using Hub.Shared.Text;

namespace Hub.Shared.Mail;

/// <summary>Words of letters that tell what a notice tells: the same as on the page, and where to read on.</summary>
public sealed class Letters(NoticeThings things, IPersonalWays ways, MailOptions options)
{
    private static readonly Names Ending = new(
        "Hilsen Hub. Du kan ikke svare på denne e-posten.",
        "Helsing Hub. Du kan ikkje svare på denne e-posten.",
        "From Hub. You cannot reply to this e-mail."
    );

    private static readonly Names Regards = new("Hilsen", "Helsing", "Regards,");

    /// <summary>Null where the receiver may not see it now.</summary>
    /// <param name="actor">The receiver, as they would see it themselves.</param>
    /// <param name="sender">Who sends it in their own name, and can be answered; null where it is Hub.</param>
    public async Task<Letter?> Of(
        Noticed noticed,
        Receiver to,
        Actor actor,
        CancellationToken cancellation,
        string? sender = null
    )
    {
        var found = await things.Find([(noticed.Kind.Code, noticed.About)], actor.Sight, cancellation);
        if (found[0] is not { } thing)
            return null;
        var words = noticed.Kind.In(to.Language);
        var subject = Fill(words.Headline);
        var path = await ways.WayTo(thing.Address, to.PersonId, cancellation) ?? thing.Address;
        string[] paragraphs =
        [
            Greeting(to),
            subject + ".",
            Fill(words.Text),
            options.Address() + path,
            sender is null ? Ending.In(to.Language) : $"{Regards.In(to.Language)} {sender}",
        ];
        var calendars = noticed.Kind.HasCalendar
            ? await things.Calendars(noticed.Kind.Code, noticed.About, to, cancellation)
            : [];
        return new Letter(
            noticed.Id,
            to,
            subject,
            string.Join("\r\n\r\n", paragraphs.Where(paragraph => paragraph.Length > 0)) + "\r\n",
            calendars,
            noticed.AuthorId,
            noticed.At
        );

        string Fill(string? pattern) =>
            pattern is null ? "" : NoticeText.Fill(pattern, to.Language, thing, noticed.Author, noticed.Facts);
    }

    /// <summary>As a file that a mail program opens, to be sent by whoever sits there.</summary>
    public static Task<string> Draft(Letter letter, CancellationToken cancellation) =>
        MimeLetter.Draft(letter, cancellation);

    private static string Greeting(Receiver to) => to.Language is Language.En ? $"Hello {to.Name}," : $"Hei {to.Name}";
}

/// <summary>What somebody is told.</summary>
/// <param name="Author">The name of who did it, as it is shown; null where nobody is named.</param>
public sealed record Noticed(
    Guid Id,
    NoticeKind Kind,
    Thing About,
    Guid? AuthorId,
    string? Author,
    IReadOnlyDictionary<string, string> Facts,
    DateTimeOffset At
);
