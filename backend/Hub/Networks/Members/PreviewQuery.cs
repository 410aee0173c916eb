using Hub.GraphQL;
using Hub.Shared.Text;

namespace Hub.Networks.Members;

[QueryType]
public static class PreviewQuery
{
    /// <summary>Markdown as it will be shown; names of people are for those with an office.</summary>
    /// <param name="markdown">The text as it is being written.</param>
    [Cost(5)]
    public static async Task<string> GetPreview(
        [GraphQLType("Markdown")] string markdown,
        Actor actor,
        TextViews texts,
        CancellationToken cancellation
    )
    {
        if (markdown.Length > TextLimits.Post)
            throw new GraphQLException("TEXT_TOO_LONG", $"Shorten the text to {TextLimits.Post} characters.");
        var html = MarkdownText.ToHtml(markdown);
        if (!actor.HasOffice)
            return MentionNames.Fill(html, _ => null);
        return (await texts.Make([(Language.Nb, markdown, html)], cancellation))[0]!.Html;
    }
}
