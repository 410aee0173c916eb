namespace Hub.Shared.Moderation;

/// <summary>What is wrong with something that was written: why it is flagged, and why it is hidden.</summary>
/// <remarks>Events store the number: add new ones at the end.</remarks>
public enum ModerationReason
{
    /// <summary>A person can be recognised in it, such as a user of the services or a relative.</summary>
    RecognisablePerson,

    /// <summary>It offends or threatens somebody.</summary>
    Offensive,

    /// <summary>It is advertising, or does not belong here.</summary>
    OutOfPlace,

    /// <summary>It is wrong in a way that may lead others astray.</summary>
    Misleading,

    /// <summary>Something else, which the comment tells.</summary>
    Other,
}
