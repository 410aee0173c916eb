using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Hub.Shared.Text;

/// <summary>
/// HTML with nothing in it but what is listed here. The input is parsed as a browser parses it, and the answer is
/// written anew from the tree, so that nothing of the input's own syntax reaches the page.
/// </summary>
/// <remarks>
/// Elements that are not listed are left out and their text stays, but for those whose content is no text to read.
/// Headings go down two steps: the page has its own first two.
/// </remarks>
internal static class SafeHtml
{
    /// <summary>Deeper than anybody writes; what lies deeper is dropped, so that no text can exhaust the stack.</summary>
    private const int DeepestLevel = 60;

    private static readonly FrozenDictionary<string, string> Elements = new[]
    {
        "p",
        "br",
        "hr",
        "strong",
        "em",
        "del",
        "code",
        "pre",
        "blockquote",
        "ul",
        "ol",
        "li",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
    }
        .Select(name => KeyValuePair.Create(name, name))
        .Append(new("h1", "h3"))
        .Append(new("h2", "h4"))
        .Append(new("h3", "h5"))
        .Append(new("h4", "h6"))
        .Append(new("h5", "h6"))
        .Append(new("h6", "h6"))
        .ToFrozenDictionary();

    private static readonly FrozenSet<string> Void = FrozenSet.Create("br", "hr");

    /// <summary>Their content is code, another document, or parsed by other rules: all of it goes.</summary>
    private static readonly FrozenSet<string> Dropped = FrozenSet.Create(
        "script",
        "style",
        "template",
        "svg",
        "math",
        "iframe",
        "object",
        "embed",
        "noscript",
        "noembed",
        "noframes",
        "xmp",
        "plaintext",
        "textarea",
        "title",
        "select",
        "head",
        "frameset",
        "applet"
    );

    public static string Clean(string html)
    {
        var output = new StringBuilder(html.Length);
        var body = new HtmlParser().ParseDocument(html).Body;
        if (body is not null)
            WriteChildren(body, output, 0);
        return output.ToString();
    }

    private static void WriteChildren(INode parent, StringBuilder output, int level)
    {
        if (level > DeepestLevel)
            return;
        foreach (var child in parent.ChildNodes)
        {
            if (child is IText text)
                output.Append(Encode(text.Data));
            else if (child is IElement element)
                WriteElement(element, output, level);
            // Comments, processing instructions and the like are left out.
        }
    }

    private static void WriteElement(IElement element, StringBuilder output, int level)
    {
        // A name alone does not tell: <svg><p> is no paragraph.
        if (element.NamespaceUri != NamespaceNames.HtmlUri || Dropped.Contains(element.LocalName))
            return;
        if (element.LocalName == "a")
            WriteLink(element, output, level);
        else if (element.LocalName == "span")
            WriteMention(element, output, level);
        else if (Elements.TryGetValue(element.LocalName, out var name))
            WriteListed(element, name, output, level);
        else
            WriteChildren(element, output, level + 1);
    }

    private static void WriteListed(IElement element, string name, StringBuilder output, int level)
    {
        output.Append('<').Append(name);
        if (name == "ol" && int.TryParse(element.GetAttribute("start"), out var start) && start is > 1 and < 1_000_000)
            output.Append(" start=\"").Append(start).Append('"');
        output.Append('>');
        if (Void.Contains(name))
            return;
        WriteChildren(element, output, level + 1);
        output.Append("</").Append(name).Append('>');
    }

    private static void WriteLink(IElement element, StringBuilder output, int level)
    {
        if (SafeLink.From(element.GetAttribute("href")) is not { } href)
        {
            WriteChildren(element, output, level + 1);
            return;
        }
        output.Append("<a href=\"").Append(Encode(href)).Append("\" rel=\"nofollow ugc noopener\">");
        WriteChildren(element, output, level + 1);
        output.Append("</a>");
    }

    private static void WriteMention(IElement element, StringBuilder output, int level)
    {
        if (Guid.TryParseExact(element.GetAttribute("data-person"), "D", out var person))
            output.Append("<span data-person=\"").Append(person.ToString("D")).Append("\"></span>");
        else
            WriteChildren(element, output, level + 1);
    }

    private static string Encode(string text) => HtmlText.Encode(text);
}
