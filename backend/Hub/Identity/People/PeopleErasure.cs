using Hub.EventStore;

namespace Hub.Identity.People;

/// <summary>The name goes, and with it accounts, addresses, sessions and the wish to be unseen, which belong to it.</summary>
public sealed class PeopleErasure : IPersonalRows
{
    public void Erase(Guid person, SqlBatch batch) => batch.Add(SqlFile.Read<PeopleErasure>("ErasePerson"), person);
}
