using Hub.EventStore;

namespace Hub.Experiences.Drafts;

/// <summary>
/// A draft is no documentation yet: what a person saved last goes with them. What was sent to review is in the log, under
/// the rules there.
/// </summary>
public sealed class ExperienceDraftErasure : IPersonalRows
{
    public void Erase(Guid person, SqlBatch batch) =>
        batch.Add(SqlFile.Read<ExperienceDraftErasure>("EraseDrafts"), person);
}
