using Hub.Shared.Refusals;

namespace Hub.Shared.Text;

/// <summary>How long texts may be, in characters as C# and JavaScript count them, and what is no text at all.</summary>
public static class TextLimits
{
    public const int Title = 200;
    public const int Post = 20_000;
    public const int Message = 4_000;

    public static Refusal? CheckTitle(string title)
    {
        if (string.IsNullOrWhiteSpace(title))
            return new TitleEmpty();
        if (title.Trim().Length > Title)
            return new TitleTooLong(title.Trim().Length, Title);
        return IsStorable(title) && !title.Any(char.IsControl) ? null : new TextNotAllowed("title");
    }

    /// <param name="field">The input's name for the text.</param>
    public static Refusal? CheckBody(string body, int limit, string field = "body")
    {
        if (IsBlank(body))
            return new TextEmpty(field);
        if (body.Length > limit)
            return new TextTooLong(body.Length, limit, field);
        return IsStorable(body) ? null : new TextNotAllowed(field);
    }

    /// <summary>As <see cref="CheckBody"/>, for a text that may be left out.</summary>
    public static Refusal? CheckOptional(string? body, int limit, string field) =>
        string.IsNullOrWhiteSpace(body) ? null : CheckBody(body, limit, field);

    /// <summary>White space, and the invisible characters that look like nothing on the page.</summary>
    private static bool IsBlank(string text) =>
        text.All(character =>
            char.IsWhiteSpace(character)
            || char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.Format
        );

    /// <summary>PostgreSQL's text has no NUL, and half a surrogate pair is no character.</summary>
    public static bool IsStorable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\0')
                return false;
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
                return false;
        }
        return true;
    }
}
