namespace Hub.Tours.Sessions.Participations;

/// <summary>What somebody who listens can say without a word.</summary>
/// <remarks>Events store the number: add new ones at the end.</remarks>
public enum SessionReactionKind
{
    /// <summary>Claps.</summary>
    Applause,

    /// <summary>Likes it.</summary>
    Heart,

    /// <summary>Agrees.</summary>
    Agree,

    /// <summary>Laughs.</summary>
    Laugh,

    /// <summary>Is surprised.</summary>
    Surprise,
}
