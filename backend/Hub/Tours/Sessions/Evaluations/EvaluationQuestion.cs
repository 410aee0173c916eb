namespace Hub.Tours.Sessions.Evaluations;

/// <summary>What the form asks, each to be agreed with from 1 (not at all) to 5 (entirely).</summary>
/// <remarks>Events store the number: add new ones at the end.</remarks>
public enum EvaluationQuestion
{
    /// <summary>The session was useful to us.</summary>
    Useful,

    /// <summary>We will use something of it.</summary>
    WillUse,

    /// <summary>It was easy to follow: sound, picture, captions.</summary>
    EasyToFollow,
}
