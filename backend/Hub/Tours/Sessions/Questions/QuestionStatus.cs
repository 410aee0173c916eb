namespace Hub.Tours.Sessions.Questions;

/// <summary>Where a question stands.</summary>
/// <remarks>Events store the number: add new ones at the end.</remarks>
public enum QuestionStatus
{
    /// <summary>It waits for a host; the hosts and who asked see it.</summary>
    Queued,

    /// <summary>All who take part see it and may vote for it.</summary>
    Visible,

    /// <summary>It has been answered; all see it.</summary>
    Answered,

    /// <summary>It is put aside; the hosts and who asked see it.</summary>
    Archived,
}
