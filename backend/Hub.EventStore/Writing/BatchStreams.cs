namespace Hub.EventStore.Writing;

/// <summary>The streams of a batch while it is judged.</summary>
internal sealed class BatchStreams(BatchFacts facts)
{
    private readonly Dictionary<StreamId, StreamSlot> slots = [];

    /// <summary>The sequence of the last erasure before the batch.</summary>
    public long LastErasure => facts.Head.LastErasure;

    public IEnumerable<KeyValuePair<StreamId, StreamSlot>> All => slots;

    public StreamSlot this[StreamId stream]
    {
        get
        {
            if (!slots.TryGetValue(stream, out var slot))
                slots[stream] = slot = new StreamSlot(facts.StreamOf(stream));
            return slot;
        }
    }
}
