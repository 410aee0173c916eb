using Hub.EventStore;

namespace Hub.Shared.Links;

/// <summary>Which texts a module's events write, change or take away. Pure, as a projection is.</summary>
public interface ILinkingTexts
{
    IEnumerable<LinkingText> Of(RecordedEvent recorded);
}

/// <param name="Source">The text's own id: what it linked to before counts no more.</param>
/// <param name="From">The thing on whose page the text stands.</param>
/// <param name="Markdown">Null: it is gone.</param>
public sealed record LinkingText(Guid Source, Thing From, string? Markdown);
