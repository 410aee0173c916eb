namespace Hub.EventStore;

/// <summary>
/// Ordinary rows about persons, which stand beside the log: a profile, contact details, registrations. They go at once and in
/// the transaction that takes the person's words out of the log.
/// </summary>
public interface IPersonalRows
{
    /// <summary>Adds the statements that delete or empty what is about this person; table names have a schema.</summary>
    void Erase(Guid person, SqlBatch batch);
}
