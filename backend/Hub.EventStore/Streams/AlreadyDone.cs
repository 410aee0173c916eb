namespace Hub.EventStore;

/// <summary>The answer of a decision that finds its wish fulfilled: nothing is written, and it is no error.</summary>
public sealed record AlreadyDone;
