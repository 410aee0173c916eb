namespace Hub.Shared.Text;

internal static class HtmlText
{
    /// <summary>
    /// Text for an element's content or a double-quoted attribute. Other letters stay as they are: pages are UTF-8, and
    /// an å as a number is six times as long.
    /// </summary>
    public static string Encode(string text) =>
        text.AsSpan().ContainsAny("&<>\"'")
            ? text.Replace("&", "&amp;", StringComparison.Ordinal)
                .Replace("<", "&lt;", StringComparison.Ordinal)
                .Replace(">", "&gt;", StringComparison.Ordinal)
                .Replace("\"", "&quot;", StringComparison.Ordinal)
                .Replace("'", "&#39;", StringComparison.Ordinal)
            : text;
}
