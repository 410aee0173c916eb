using System.Diagnostics.CodeAnalysis;

namespace Hub.Live;

/// <summary>
/// A channel's address: <c>topic/0197…</c>, <c>network/50</c>, <c>network/50/members</c>, <c>chat/50</c>. UUIDs in it are
/// lower case with hyphens. A person's own channel is <c>me</c> to its client and <see cref="Me"/> on the server.
/// </summary>
public readonly record struct ChannelName(string Value)
{
    /// <summary>Longest name that is looked up at all, in characters.</summary>
    public const int MaximumLength = 100;

    /// <summary>The second segment: the network's key in <c>network/50/members</c>.</summary>
    public string Key => Segment(1);

    /// <summary>The second segment as UUID.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public Guid Uuid => Guid.ParseExact(Segment(1), "D");

    /// <summary>The channel that only this person's own connections hear.</summary>
    public static ChannelName Me(Guid personId) => new($"me/{personId:D}");

    public static implicit operator ChannelName([NotNull] string value) => new(value);

    public override string ToString() => Value;

    private string Segment(int index)
    {
        var segments = Value.Split('/');
        return index < segments.Length
            ? segments[index]
            : throw new FormatException($"The channel name '{Value}' has no segment {index}.");
    }
}
