namespace Hub.EventStore;

/// <summary>How a command ended.</summary>
public enum Outcome
{
    /// <summary>Its events are durable.</summary>
    Saved,

    /// <summary>The decision found it already done; nothing was written.</summary>
    AlreadyDone,

    /// <summary>The same command was saved before by the same actor with the same input; nothing was written.</summary>
    Repeated,

    /// <summary>The decision, or a claimed key, said no; nothing was written.</summary>
    Refused,

    /// <summary>The same actor used this command id for another input; nothing was written.</summary>
    CommandReused,

    /// <summary>Another actor used this command id; nothing was written, and the answer holds nothing of theirs.</summary>
    IdTaken,
}
