using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Shared.Links;

/// <summary>Folds what texts link to, and what commands linked, into rows in the transaction that saves it.</summary>
internal sealed class LinkProjection(IEnumerable<ILinkingTexts> modules, PageAddresses addresses) : IProjection
{
    /// <summary>A text that links to hundreds of pages is a list of its own; the first fifty count.</summary>
    private const int MostOfOneText = 50;

    private static readonly string RemoveLinks = SqlFile.Read<LinkProjection>("RemoveLinks");
    private static readonly string EraseLinks = SqlFile.Read<LinkProjection>("EraseLinks");
    private static readonly string Unlink = SqlFile.Read<LinkProjection>("Unlink");
    private static readonly string AddLink = SqlFile.Read<LinkProjection>("AddLink");

    private readonly ILinkingTexts[] _modules = [.. modules];

    public string Name => "links";

    /// <summary>Also raised when pages get other addresses.</summary>
    public int Version => 2;

    public IReadOnlyList<string> Tables { get; } = ["links"];

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        if (recorded.Data is Linked linked)
            Add(batch, recorded.Id, linked.From, linked.To, linked.Kind, linked.At, recorded.Sequence, position: 0);
        if (recorded.Data is Unlinked un)
            batch.Add(Unlink, un.From.Type, un.From.Key, un.To.Type, un.To.Key, un.Kind.ToString());
        foreach (var module in _modules)
        foreach (var text in module.Of(recorded))
        {
            batch.Add(RemoveLinks, text.Source);
            foreach (var (position, to) in LinkedIn(text).Index())
                Add(batch, text.Source, text.From, to, LinkKind.Text, recorded.Timestamp, recorded.Sequence, position);
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

    private static void Add(
        SqlBatch batch,
        Guid source,
        Thing from,
        Thing to,
        LinkKind kind,
        DateTimeOffset at,
        long sequence,
        int position
    ) => batch.Add(AddLink, source, from.Type, from.Key, to.Type, to.Key, kind.ToString(), at, sequence, position);

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
