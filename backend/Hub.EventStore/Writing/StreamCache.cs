namespace Hub.EventStore.Writing;

/// <summary>A stream as this node last saw it, with the state last folded for a decision on it, if any.</summary>
internal sealed record CachedStream(long Version, long Sequence, object? State);

/// <summary>
/// Hot streams, the least recently used leaving first. What it says may be old; the writer's guard finds out. A state
/// belongs to an epoch, which is the sequence of the last erasure: those of an earlier one may hold what was erased.
/// </summary>
internal sealed class StreamCache(int capacity)
{
    private readonly Lock gate = new();
    private readonly Dictionary<StreamId, LinkedListNode<(StreamId Stream, CachedStream Value)>> byStream = [];
    private readonly LinkedList<(StreamId Stream, CachedStream Value)> byUse = [];

    private long epoch = -1;

    /// <summary>Take it before reading what is to be kept.</summary>
    public long Epoch => Interlocked.Read(ref epoch);

    /// <summary>Forgets everything when the log knows an erasure that this cache has not heard of. True if so.</summary>
    public bool Enter(long lastErasure)
    {
        lock (gate)
        {
            if (lastErasure <= epoch)
                return false;
            epoch = lastErasure;
            byStream.Clear();
            byUse.Clear();
            return true;
        }
    }

    public CachedStream? Find(StreamId stream)
    {
        lock (gate)
        {
            if (!byStream.TryGetValue(stream, out var node))
                return null;
            byUse.Remove(node);
            byUse.AddFirst(node);
            return node.Value.Value;
        }
    }

    public Loaded<TState>? Find<TState>(StreamId stream)
        where TState : class =>
        Find(stream) is { State: TState state } cached
            ? new Loaded<TState>(state, cached.Version, cached.Sequence)
            : null;

    /// <summary>Keeps the newer of what is there and <paramref name="seen"/>, unless that was read in an earlier epoch.</summary>
    public void Keep(StreamId stream, CachedStream seen, long seenIn)
    {
        lock (gate)
        {
            if (seenIn != epoch)
                return;
            if (byStream.TryGetValue(stream, out var node))
            {
                var there = node.Value.Value;
                if (there.Version > seen.Version || (there.Version == seen.Version && seen.State is null))
                    return;
                node.Value = (stream, seen);
                byUse.Remove(node);
                byUse.AddFirst(node);
                return;
            }
            byStream[stream] = byUse.AddFirst((stream, seen));
            if (byStream.Count <= capacity)
                return;
            byStream.Remove(byUse.Last!.Value.Stream);
            byUse.RemoveLast();
        }
    }

    /// <summary>An archived stream takes nothing more: it makes room.</summary>
    public void Remove(StreamId stream)
    {
        lock (gate)
            if (byStream.Remove(stream, out var node))
                byUse.Remove(node);
    }
}
