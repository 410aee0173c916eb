using Hub.EventStore;

namespace Hub.Tours.Registrations;

/// <summary>What a person's registrations said of them goes; that somebody took part stays as a number.</summary>
public sealed class DelegateErasure : IPersonalRows
{
    public void Erase(Guid person, SqlBatch batch) => batch.Add(SqlFile.Read<DelegateErasure>("EraseDelegate"), person);
}
