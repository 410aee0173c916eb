using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Hub.Shared.Text;

internal static class PlainText
{
    /// <summary>The words of HTML that <see cref="SafeHtml"/> made, white space collapsed, cut at a word with «…».</summary>
    public static string OfHtml(string html, int length)
    {
        var text = new StringBuilder();
        foreach (var node in new HtmlParser().ParseDocument(html).Body!.Descendants())
            if (node is IText words)
                text.Append(words.Data);
            else if (
                node is IElement
                {
                    LocalName: "p" or "li" or "br" or "td" or "th" or "pre" or "h3" or "h4" or "h5" or "h6"
                }
            )
                text.Append(' ');

        var plain = string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (plain.Length <= length)
            return plain;
        var end = plain.LastIndexOf(' ', length - 1);
        // One very long word: cut it, but never through a surrogate pair.
        if (end <= 0)
            end = char.IsHighSurrogate(plain[length - 2]) ? length - 2 : length - 1;
        return string.Concat(plain.AsSpan(0, end), "…");
    }
}
