namespace Hub.Live;

/// <summary>
/// The signals' values now, and which of them listeners have not heard. Of several values of one key only the last counts;
/// a channel's signals of one type go out at most once each <see cref="LiveOptions.SignalEvery"/>.
/// </summary>
/// <remarks>Keys tell apart what holds side by side: the people who type. No clock of its own: times come in.</remarks>
sealed class SignalBoard(LiveOptions options)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Dictionary<string, Slot>> channels = new(StringComparer.Ordinal);
    private readonly HashSet<(string Channel, string Type)> unheard = [];

    public void Set(string channel, string type, string key, byte[] data, DateTimeOffset until)
    {
        lock (gate)
        {
            if (!channels.TryGetValue(channel, out var types))
                channels[channel] = types = new(StringComparer.Ordinal);
            if (!types.TryGetValue(type, out var slot))
                types[type] = slot = new Slot();
            slot.Values[key] = (data, until);
            slot.Unheard.Add(key);
            unheard.Add((channel, type));
        }
    }

    /// <summary>What is to be sent now; it counts as sent.</summary>
    public IReadOnlyList<(string Channel, string Type, IReadOnlyList<byte[]> Data)> Due(DateTimeOffset now)
    {
        lock (gate)
        {
            if (unheard.Count == 0)
                return [];
            var due = new List<(string, string, IReadOnlyList<byte[]>)>();
            foreach (var (channel, type) in unheard)
            {
                var slot = channels[channel][type];
                if (now - slot.SentAt < options.SignalEvery)
                    continue;
                due.Add((channel, type, [.. slot.Unheard.Select(key => slot.Values[key].Data)]));
                slot.Unheard.Clear();
                slot.SentAt = now;
            }
            foreach (var (channel, type, _) in due)
                unheard.Remove((channel, type));
            return due;
        }
    }

    public IReadOnlyList<(string Type, byte[] Data)> Current(string channel, DateTimeOffset now)
    {
        lock (gate)
            return channels.TryGetValue(channel, out var types)
                ?
                [
                    .. types.SelectMany(slot =>
                        slot.Value.Values.Values.Where(value => value.Until > now)
                            .Select(value => (slot.Key, value.Data))
                    ),
                ]
                : [];
    }

    /// <summary>Forgets values that no longer hold.</summary>
    public void Sweep(DateTimeOffset now)
    {
        lock (gate)
            foreach (var (channel, types) in channels.ToList())
            {
                foreach (var (type, slot) in types.ToList())
                {
                    foreach (var (key, value) in slot.Values.ToList())
                        if (value.Until <= now && !slot.Unheard.Contains(key))
                            slot.Values.Remove(key);
                    if (slot.Values.Count == 0 && now - slot.SentAt >= options.SignalEvery)
                        types.Remove(type);
                }
                if (types.Count == 0)
                    channels.Remove(channel);
            }
    }

    private sealed class Slot
    {
        public Dictionary<string, (byte[] Data, DateTimeOffset Until)> Values { get; } = new(StringComparer.Ordinal);
        public HashSet<string> Unheard { get; } = new(StringComparer.Ordinal);
        public DateTimeOffset SentAt { get; set; } = DateTimeOffset.MinValue;
    }
}
