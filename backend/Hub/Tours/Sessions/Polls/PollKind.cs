namespace Hub.Tours.Sessions.Polls;

/// <summary>How a poll is answered.</summary>
/// <remarks>Events store the number: add new ones at the end.</remarks>
public enum PollKind
{
    /// <summary>One of the options.</summary>
    One,

    /// <summary>Any of the options.</summary>
    Several,

    /// <summary>One of five steps between two ends.</summary>
    Scale,

    /// <summary>Up to three words of one's own.</summary>
    Words,
}

/// <summary>How far a poll is.</summary>
public enum PollStatus
{
    /// <summary>The hosts alone see it.</summary>
    Draft,

    /// <summary>It takes answers. Who has answered sees the result.</summary>
    Open,

    /// <summary>It takes no more answers; everybody sees the result.</summary>
    Closed,
}
