namespace Hub.Tours.Sessions.Minutes;

/// <summary>What a minute is.</summary>
/// <remarks>Events store the number: add new ones at the end.</remarks>
public enum MinuteKind
{
    /// <summary>Something that was said or told.</summary>
    Note,

    /// <summary>Something that was decided.</summary>
    Decision,

    /// <summary>Something that somebody said yes to do.</summary>
    Commitment,
}
