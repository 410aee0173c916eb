using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Hub.Shared.Text;

/// <summary><c>@{personId}</c> in Markdown; not within code.</summary>
internal sealed class Mention(Guid person) : LeafInline
{
    public Guid Person => person;
}

internal sealed class MentionParser : InlineParser
{
    private const int IdLength = 36;

    public MentionParser() => OpeningCharacters = ['@'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var start = slice.Start;
        if (slice.PeekChar() != '{' || slice.End - start < IdLength + 2 || slice.Text[start + IdLength + 2] != '}')
            return false;
        if (!Guid.TryParseExact(slice.Text.AsSpan(start + 2, IdLength), "D", out var person))
            return false;
        slice.Start = start + IdLength + 3;
        processor.Inline = new Mention(person);
        return true;
    }
}

internal sealed class MentionRenderer : HtmlObjectRenderer<Mention>
{
    /// <summary>The name is put in when the text is read: see <see cref="MentionNames"/>.</summary>
    protected override void Write(HtmlRenderer renderer, Mention mention)
    {
        if (renderer.EnableHtmlForInline)
            renderer.Write($"<span data-person=\"{mention.Person:D}\"></span>");
    }
}
