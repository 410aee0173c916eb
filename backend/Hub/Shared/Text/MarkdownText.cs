using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Hub.Shared.Text;

/// <summary>What can be made of Markdown that anybody may have written. Pure: the same text gives the same answer.</summary>
public static class MarkdownText
{
    /// <summary>
    /// Safe HTML, where each mention is an empty <c>&lt;span data-person="…"&gt;</c> that <see cref="MentionNames"/> fills.
    /// </summary>
    public static string ToHtml(string markdown)
    {
        try
        {
            return SafeHtml.Clean(Markdown.ToHtml(markdown, MarkdownPipelineWithMentions.Instance));
        }
        catch (ArgumentException)
        {
            // Markdig's answer to quotes or lists nested thousands deep: nobody writes so, but nothing typed is lost.
            return $"<p>{HtmlText.Encode(markdown)}</p>";
        }
    }

    /// <summary>The persons mentioned, each once, in the order in which they stand.</summary>
    public static IReadOnlyList<Guid> Mentions(string markdown)
    {
        if (!markdown.Contains("@{", StringComparison.Ordinal))
            return [];
        try
        {
            var document = Markdown.Parse(markdown, MarkdownPipelineWithMentions.Instance);
            return [.. document.Descendants<Mention>().Select(mention => mention.Person).Distinct()];
        }
        catch (ArgumentException)
        {
            return [];
        }
    }

    /// <summary>The addresses of its links that a reader may follow, in the order in which they stand; none from code.</summary>
    public static IReadOnlyList<string> Links(string markdown)
    {
        if (!markdown.Contains('/'))
            return [];
        try
        {
            var document = Markdown.Parse(markdown, MarkdownPipelineWithMentions.Instance);
            return
            [
                .. document
                    .Descendants()
                    .Select(node =>
                        node switch
                        {
                            LinkInline { IsImage: false } link => link.Url,
                            AutolinkInline { IsEmail: false } link => link.Url,
                            _ => null,
                        }
                    )
                    .Select(SafeLink.From)
                    .OfType<string>(),
            ];
        }
        catch (ArgumentException)
        {
            return [];
        }
    }

    /// <summary>The first words without any markup, for a list or a notice; mentions are left out.</summary>
    public static string Excerpt(string markdown, int length) => PlainText.OfHtml(ToHtml(markdown), length);
}
