namespace Hub.Forum;

/// <summary>Who may read a topic.</summary>
/// <remarks>Events store the number: add new ones at the end.</remarks>
public enum Visibility
{
    /// <summary>Everybody with an office, in any network.</summary>
    Open,

    /// <summary>Members of the network only.</summary>
    Network,
}

internal static class VisibilityRows
{
    /// <summary>As rows spell it, and the rule <c>VisibleTopics</c> asks for it.</summary>
    public static string Stored(this Visibility visibility) => visibility.ToString().ToUpperInvariant();

    public static Visibility Read(string stored) => Enum.Parse<Visibility>(stored, ignoreCase: true);
}
