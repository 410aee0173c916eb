namespace Hub.Live;

/// <summary>What one node says about a channel: how many are present there, and the visible few.</summary>
/// <param name="People">A hash of each, null when there are more than <see cref="Hashed"/>.</param>
sealed record NodePresence(
    string Channel,
    int Count,
    IReadOnlyList<int>? People,
    IReadOnlyList<(Guid Uuid, string Name)> Visible
)
{
    /// <summary>So many hashes (4 bytes each, in base64) leave room for more in a payload of 8,000 bytes.</summary>
    public const int Hashed = 500;

    public static NodePresence Of(ChannelListeners channel, int visible)
    {
        var (count, people) = channel.Present?.Some(Hashed) ?? (0, []);
        return new(
            channel.Name.Value,
            count,
            count <= Hashed ? [.. people.Select(person => Hash(person.Uuid))] : null,
            [.. people.Take(visible).Select(person => (person.Uuid, person.Name))]
        );
    }

    public bool SameAs(NodePresence other) =>
        Count == other.Count
        && Visible.SequenceEqual(other.Visible)
        && (People ?? []).Order().SequenceEqual((other.People ?? []).Order());

    /// <summary>The same on every node and in every process.</summary>
    private static int Hash(Guid person)
    {
        Span<byte> bytes = stackalloc byte[16];
        person.TryWriteBytes(bytes);
        return BitConverter.ToInt32(bytes)
            ^ BitConverter.ToInt32(bytes[4..])
            ^ BitConverter.ToInt32(bytes[8..])
            ^ BitConverter.ToInt32(bytes[12..]);
    }
}
