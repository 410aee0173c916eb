namespace Hub.Live;

/// <summary>What nodes tell each other by NOTIFY.</summary>
abstract record NodeItem
{
    /// <summary>A signal's value, which holds for so long.</summary>
    public sealed record Signal(string Channel, string Type, string Key, byte[] Data, TimeSpan Lifetime) : NodeItem;

    public sealed record Presence(NodePresence Said) : NodeItem;

    public sealed record RightsChanged(Guid Person) : NodeItem;

    public sealed record SessionEnded(string Session) : NodeItem;

    /// <summary>This node stops.</summary>
    public sealed record Stopping : NodeItem;
}
