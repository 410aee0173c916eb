namespace Hub.EventStore;

/// <summary>
/// Does something for each event of the log, in order, on one node at a time: sends a mail, calls another system. What it
/// writes into <c>rows</c> is written exactly once, with its checkpoint; whatever else it does may happen twice when a node
/// dies in between.
/// </summary>
public interface ISubscription
{
    /// <summary>Unique and frozen: its checkpoint stands under it. Letters, digits and dashes.</summary>
    string Name { get; }

    /// <summary>A new one begins with what comes from now on, not with the first event.</summary>
    bool FromNow => false;

    /// <summary>
    /// Takes one event. A throw is tried again twice, a moment later; then the event is parked with the error, and the next
    /// one comes. <paramref name="cancellationToken"/> tells that this node is no longer the owner: stop, and do no more.
    /// </summary>
    Task Take(RecordedEvent recorded, SqlBatch rows, CancellationToken cancellationToken);
}
