using System.Text.Json;

namespace Hub.Live;

/// <summary>
/// Who is present on each channel, over all nodes: what each node said last, absolute. A person with windows on two nodes
/// counts once as long as a node names its people (by hash, up to <see cref="NodePresence.Hashed"/>); beyond that the
/// counts are added.
/// </summary>
sealed class PresenceBoard(LiveOptions options)
{
    private static readonly TimeSpan NodeLives = TimeSpan.FromSeconds(30);
    private readonly Lock gate = new();
    private readonly Dictionary<string, Dictionary<Guid, (NodePresence Said, DateTimeOffset At)>> channels = new(
        StringComparer.Ordinal
    );

    /// <summary>True when this is new.</summary>
    public bool Set(Guid node, NodePresence presence, DateTimeOffset now)
    {
        lock (gate)
        {
            if (!channels.TryGetValue(presence.Channel, out var nodes))
            {
                if (presence.Count == 0)
                    return false;
                channels[presence.Channel] = nodes = [];
            }
            var known = nodes.TryGetValue(node, out var before);
            if (presence.Count == 0)
            {
                nodes.Remove(node);
                if (nodes.Count == 0)
                    channels.Remove(presence.Channel);
                return known;
            }
            nodes[node] = (presence, now);
            return !known || !before.Said.SameAs(presence);
        }
    }

    /// <summary>Forgets nodes that have said nothing for long; answers the channels where that changes who is present.</summary>
    public IReadOnlyList<string> Sweep(Guid self, DateTimeOffset now)
    {
        var changed = new List<string>();
        lock (gate)
            foreach (var (channel, nodes) in channels.ToList())
            {
                foreach (var (node, (_, at)) in nodes.ToList())
                    if (node != self && now - at > NodeLives && nodes.Remove(node))
                        changed.Add(channel);
                if (nodes.Count == 0)
                    channels.Remove(channel);
            }
        return changed;
    }

    /// <summary>A node says that it stops.</summary>
    public IReadOnlyList<string> Forget(Guid node)
    {
        lock (gate)
            return [.. channels.Where(one => one.Value.Remove(node)).Select(one => one.Key)];
    }

    /// <summary>The signal's data: <c>{ count, visible: [{ uuid, name }] }</c>.</summary>
    public byte[] Data(string channel)
    {
        NodePresence[] said;
        lock (gate)
            said = channels.TryGetValue(channel, out var nodes) ? [.. nodes.Values.Select(one => one.Said)] : [];
        var hashes = said.Where(one => one.People is not null).SelectMany(one => one.People!).Distinct().Count();
        return JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                count = hashes + said.Where(one => one.People is null).Sum(one => one.Count),
                visible = said.SelectMany(one => one.Visible)
                    .DistinctBy(person => person.Uuid)
                    .Take(options.VisiblePeople)
                    .Select(person => new { uuid = person.Uuid, name = person.Name }),
            }
        );
    }
}
