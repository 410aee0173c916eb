using Hub.Shared.Text;

namespace Hub.Shared.Notices;

/// <summary>
/// A kind of notice and its words, for pages and mails alike. <c>{author}</c>, <c>{title}</c>, <c>{place}</c> and the
/// telling's facts are filled in; <c>{start:day}</c> and <c>{start:time}</c> write a date as that language does.
/// </summary>
/// <param name="Code">Stable: rows and clients know it.</param>
public sealed record NoticeKind(string Code, NoticeWords Nb, NoticeWords Nn, NoticeWords En)
{
    /// <summary>Who goes to it puts it in a calendar: a mail of it has the file attached.</summary>
    public bool HasCalendar { get; init; }

    /// <summary>In the language form of a reader. Whoever reads Sami or Kven has bokmål here.</summary>
    public NoticeWords In(Language language) =>
        language switch
        {
            Language.Nn => Nn,
            Language.En => En,
            _ => Nb,
        };
}

/// <param name="Headline">One line: a row of the inbox, a mail's subject.</param>
/// <param name="Text">What else there is to say, in plain text; null where the line says all.</param>
public sealed record NoticeWords(string Headline, string? Text = null);
