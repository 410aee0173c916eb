namespace Hub.Live;

/// <summary>What the other nodes are to be told. Of several values of one thing only the last is kept.</summary>
sealed class NodeOutbox
{
    /// <summary>Beyond this the oldest are forgotten: a storm of signals must not become a queue.</summary>
    private const int Capacity = 2_000;
    private readonly Lock gate = new();
    private readonly OrderedDictionary<(string, string, string), NodeItem> waiting = [];
    private readonly List<NodeItem> urgent = [];

    public bool HasUrgent
    {
        get
        {
            lock (gate)
                return urgent.Count > 0;
        }
    }

    public void Add(NodeItem item)
    {
        lock (gate)
        {
            if (Key(item) is not { } key)
            {
                urgent.Add(item);
                return;
            }
            waiting[key] = item;
            if (waiting.Count > Capacity)
                waiting.RemoveAt(0);
        }
    }

    /// <summary>The next payload; empty when there is nothing to say.</summary>
    public (string Text, IReadOnlyList<NodeItem> Items) Take(Guid node)
    {
        lock (gate)
        {
            NodeItem[] items = [.. urgent, .. waiting.Values.Take(200)];
            var (text, packed) = NodePayload.Write(node, items);
            var fromUrgent = Math.Min(packed, urgent.Count);
            urgent.RemoveRange(0, fromUrgent);
            for (var count = packed - fromUrgent; count > 0; count--)
                waiting.RemoveAt(0);
            return (text, items[..packed]);
        }
    }

    private static (string, string, string)? Key(NodeItem item) =>
        item switch
        {
            NodeItem.Signal signal => (signal.Channel, signal.Type, signal.Key),
            NodeItem.Presence presence => (presence.Said.Channel, "", ""),
            _ => null,
        };
}
