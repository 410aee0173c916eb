using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Shared.Links;

/// <summary>Folds what texts link to into rows, in the transaction that saves the text.</summary>
internal sealed class LinkProjection(IEnumerable<ILinkingTexts> modules, PageAddresses addresses) : IProjection
{
    /// <summary>A text that links to hundreds of pages is a list of its own; the first fifty count.</summary>
    private const int MostOfOneText = 50;

    private static readonly string RemoveLinks = SqlFile.Read<LinkProjection>("RemoveLinks");
    private static readonly string EraseLinks = SqlFile.Read<LinkProjection>("EraseLinks");
    private static readonly string AddLink = SqlFile.Read<LinkProjection>("AddLink");

    private readonly ILinkingTexts[] _modules = [.. modules];

    public string Name => "links";

    /// <summary>Also raised when pages get other addresses.</summary>
    public int Version => 1;

    public IReadOnlyList<string> Tables { get; } = ["links"];

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        foreach (var module in _modules)
        foreach (var text in module.Of(recorded))
        {
            batch.Add(RemoveLinks, text.Source);
            foreach (var (position, to) in LinkedIn(text).Index())
                batch.Add(
                    AddLink,
                    text.Source,
                    text.From.Type,
                    text.From.Key,
                    to.Type,
                    to.Key,
                    nameof(LinkKind.Text),
                    recorded.Sequence,
                    position
                );
        }
    }

    /// <summary>An erased text links to nothing; one that was written after it stands.</summary>
    public void Erase(RecordedEvent masked, SqlBatch batch)
    {
        foreach (var module in _modules)
        foreach (var text in module.Of(masked))
            if (text.Markdown is null)
                batch.Add(EraseLinks, text.Source, masked.Sequence);
    }

    private IEnumerable<Thing> LinkedIn(LinkingText text) =>
        text.Markdown is null
            ? []
            : MarkdownText
                .Links(text.Markdown)
                .Select(addresses.ThingAt)
                .OfType<Thing>()
                .Where(to => to != text.From)
                .Distinct()
                .Take(MostOfOneText);
}
