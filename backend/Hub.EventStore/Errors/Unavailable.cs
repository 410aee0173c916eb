namespace Hub.EventStore;

/// <summary>The database cannot be reached. The same command may be sent again: it is never saved twice.</summary>
/// <param name="mayBeSaved">True when the line was lost while saving, so that nobody knows yet.</param>
public sealed class Unavailable(bool mayBeSaved, Exception? inner = null)
    : EventStoreException(
        mayBeSaved
            ? "The line to the database was lost while saving; send the same command again to learn how it ended."
            : "The database cannot be reached; nothing was saved.",
        inner
    )
{
    public bool MayBeSaved => mayBeSaved;
}
