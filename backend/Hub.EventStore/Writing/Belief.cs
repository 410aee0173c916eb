using System.Collections.ObjectModel;

namespace Hub.EventStore.Writing;

/// <summary>
/// What this node believes of the log without asking: that it ends where this node last saw it end. Nodes that take turns
/// are wrong again and again, and stop believing for a while.
/// </summary>
internal sealed class Belief
{
    private const int LongestDoubt = 64;

    private LogHead? head;
    private int doubt;
    private int skip;

    /// <summary>The log ends here, as read or written under the lock.</summary>
    public void Know(LogHead seen) => head = seen;

    /// <summary>Nothing is known any more.</summary>
    public void Lose() => head = null;

    public void Held() => doubt = 0;

    /// <summary>It was wrong: the next batches, more of them each time, are not written on belief.</summary>
    public void Doubt() => skip = doubt = Math.Clamp(doubt * 2, 1, LongestDoubt);

    /// <summary>What these commands can be judged on without asking, if all they are about is known.</summary>
    public BatchFacts? About(List<PendingCommand> commands)
    {
        if (skip > 0)
        {
            skip--;
            return null;
        }
        if (head is null)
            return null;
        var streams = new Dictionary<StreamId, StreamFacts>();
        foreach (var command in commands)
        foreach (var known in command.Streams)
        {
            if (known.Version is not { } version)
                return null;
            if (
                !streams.TryAdd(known.Stream, new StreamFacts(version, known.Sequence, false, []))
                && streams[known.Stream].Version != version
            )
                return null;
        }
        return new BatchFacts(head, streams, ReadOnlyDictionary<Guid, SavedCommand>.Empty);
    }
}
