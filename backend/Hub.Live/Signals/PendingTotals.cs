namespace Hub.Live;

/// <summary>Counts that have changed and whose totals are not sent yet; a type of a channel at most once a second.</summary>
sealed class PendingTotals(LiveOptions options)
{
    private readonly Lock gate = new();
    private readonly Dictionary<(string Channel, string Type), Slot> slots = [];

    public void Add(ChannelEvent total)
    {
        lock (gate)
        {
            if (!slots.TryGetValue((total.Channel, total.Type), out var slot))
                slots[(total.Channel, total.Type)] = slot = new Slot();
            slot.Totals[total.Subject] = total;
        }
    }

    /// <summary>What is to be counted and sent now; it counts as sent.</summary>
    public IReadOnlyList<(string Channel, IReadOnlyList<ChannelEvent> Totals)> Due(DateTimeOffset now)
    {
        var due = new List<(string, IReadOnlyList<ChannelEvent>)>();
        lock (gate)
            foreach (var (key, slot) in slots)
            {
                if (now - slot.SentAt < options.SignalEvery)
                    continue;
                if (slot.Totals.Count == 0)
                {
                    slots.Remove(key);
                    continue;
                }
                due.Add((key.Channel, [.. slot.Totals.Values]));
                slot.Totals.Clear();
                slot.SentAt = now;
            }
        return due;
    }

    private sealed class Slot
    {
        public Dictionary<Guid, ChannelEvent> Totals { get; } = [];
        public DateTimeOffset SentAt { get; set; } = DateTimeOffset.MinValue;
    }
}
