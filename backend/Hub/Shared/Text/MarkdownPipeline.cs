using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace Hub.Shared.Text;

/// <summary>
/// CommonMark with tables, strikethrough and bare links. HTML in the text is shown as text. What it renders is not
/// trusted: it goes through <see cref="SafeHtml"/>.
/// </summary>
internal sealed class MarkdownPipelineWithMentions : IMarkdownExtension
{
    public static readonly MarkdownPipeline Instance = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .UseAutoLinks()
        .UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
        .Use<MarkdownPipelineWithMentions>()
        .Build();

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        if (!pipeline.InlineParsers.Contains<MentionParser>())
            pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new MentionParser());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is HtmlRenderer html)
            html.ObjectRenderers.AddIfNotAlready<MentionRenderer>();
    }
}
