namespace Hub.EventStore.Writing;

/// <summary>The streams of a batch while it is judged.</summary>
internal sealed class BatchStreams(BatchFacts facts)
{
    private readonly Dictionary<StreamId, StreamSlot> slots = [];

    /// <summary>The sequence of the last erasure before the batch.</summary>
    public long LastErasure => facts.Head.LastErasure;

    public Dictionary<StreamId, StreamSlot> All => slots;

    public int Count => slots.Count;

    public StreamSlot this[StreamId stream]
    {
        get
        {
            if (!slots.TryGetValue(stream, out var slot))
                slots[stream] = slot = new StreamSlot(facts.StreamOf(stream));
            return slot;
        }
    }

    /// <summary>Those that commands only looked at.</summary>
    public List<KeyValuePair<StreamId, StreamSlot>> Unchanged()
    {
        var unchanged = new List<KeyValuePair<StreamId, StreamSlot>>();
        foreach (var each in slots)
            if (each.Value.Version == each.Value.Before)
                unchanged.Add(each);
        return unchanged;
    }

    /// <summary>Those that the batch creates, and those it adds to.</summary>
    public (List<KeyValuePair<StreamId, StreamSlot>> Added, List<KeyValuePair<StreamId, StreamSlot>> Moved) Changed()
    {
        var (added, moved) = (
            new List<KeyValuePair<StreamId, StreamSlot>>(),
            new List<KeyValuePair<StreamId, StreamSlot>>()
        );
        foreach (var each in slots)
            if (each.Value.Version > each.Value.Before)
                (each.Value.Before == 0 ? added : moved).Add(each);
        return (added, moved);
    }
}
