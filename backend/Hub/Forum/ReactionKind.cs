namespace Hub.Forum;

/// <summary>What a reader can say without writing.</summary>
/// <remarks>Events store the number: add new ones at the end.</remarks>
public enum ReactionKind
{
    /// <summary>It is useful.</summary>
    Useful,

    /// <summary>One wants to try it oneself.</summary>
    WantToTry,

    /// <summary>Thanks.</summary>
    Thanks,
}
