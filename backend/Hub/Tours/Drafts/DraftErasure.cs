using Hub.EventStore;

namespace Hub.Tours.Drafts;

/// <summary>What somebody was writing goes with them.</summary>
public sealed class DraftErasure : IPersonalRows
{
    public void Erase(Guid person, SqlBatch batch) => batch.Add(SqlFile.Read<DraftErasure>("EraseDrafts"), person);
}
