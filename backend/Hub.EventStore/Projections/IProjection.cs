namespace Hub.EventStore;

/// <summary>
/// A fold of the log into rows, in order: inside the append's transaction, or following the log, as it is registered. It
/// must be the same when run again from the first event: no clock, no randomness, no lookups outside its own statements,
/// and none in the log itself.
/// </summary>
public interface IProjection
{
    /// <summary>Unique and frozen.</summary>
    string Name { get; }

    /// <summary>Raised when its rows change shape or meaning, so that they are rebuilt.</summary>
    int Version { get; }

    /// <summary>The tables it writes, without schema.</summary>
    IReadOnlyList<string> Tables { get; }

    /// <summary>Adds the statements that fold <paramref name="recorded"/> into its tables. A throw fails the caller's command, or parks the event.</summary>
    void Project(RecordedEvent recorded, SqlBatch batch);

    /// <summary>
    /// Adds the statements that take an event's words out of its tables. <paramref name="masked"/> was folded before and has
    /// lost words since (<see cref="PersonalTextAttribute"/>); afterwards the rows are as if it had always been as it is now.
    /// May be asked again. A projection that keeps no words needs none.
    /// </summary>
    void Erase(RecordedEvent masked, SqlBatch batch) { }
}
