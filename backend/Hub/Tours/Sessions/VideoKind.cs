namespace Hub.Tours.Sessions;

/// <summary>What kind of room has picture and sound.</summary>
/// <remarks>Events store the number: add new ones at the end.</remarks>
public enum VideoKind
{
    /// <summary>None yet.</summary>
    None,

    /// <summary>A link that opens in a window of its own.</summary>
    Link,

    /// <summary>A room of the hub's own Jitsi, for which each person gets a signed token.</summary>
    Jitsi,

    /// <summary>A page of YouTube or Teams that may be shown within ours, after the viewer agreed.</summary>
    Embed,
}
