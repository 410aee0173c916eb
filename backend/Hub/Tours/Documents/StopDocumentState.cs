using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Tours.Documents;

/// <summary>What decisions on a document need to know.</summary>
public abstract record StopDocumentState : IState<StopDocumentState>
{
    public static StopDocumentState Initial { get; } = new NotAdded();

    public sealed record NotAdded : StopDocumentState;

    /// <summary>The id belongs to something that is no document.</summary>
    public sealed record Foreign : StopDocumentState;

    public sealed record Added(Guid Stop, string File, Text Title) : StopDocumentState;

    public sealed record Removed : StopDocumentState;

    public StopDocumentState Evolve(Event recorded) =>
        (this, recorded) switch
        {
            (NotAdded, StopDocumentAdded added) => new Added(added.Stop, added.File, added.Title),
            (NotAdded, _) => new Foreign(),
            (Added, StopDocumentRemoved) => new Removed(),
            _ => this,
        };
}
